import { EVERYWHERE, KEPT, KEPT_FOLDER, KEPT_FOR, ASKED_AGAIN, type Headers } from "../headers";

const SECONDS_OF_A_DAY = 86_400;

const linesOf = (headers: Headers, line: (name: string, value: string) => string): string =>
  Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join("\n");

/** For nginx: one server, whose host and path set-address writes. */
export const nginxConf =
  (): string => `# Serves ATI for Excel. Goes into the folder of nginx's sites, such as /etc/nginx/conf.d/.
map $uri $ati_cache {
    ~/${KEPT_FOLDER}/ "${KEPT}";
    default "${ASKED_AGAIN}";
}

server {
    # Excel loads add-ins over https only: here, or before this server.
    listen 80;
    # listen 443 ssl;
    # ssl_certificate /etc/ssl/certs/ati.pem;
    # ssl_certificate_key /etc/ssl/private/ati.key;
    server_name localhost;
    server_tokens off;
    charset utf-8;

${linesOf(EVERYWHERE, (name, value) => `    add_header ${name} "${value}" always;`)}
    add_header Cache-Control $ati_cache always;

    # The compressed copies that lie beside the files; brotli's need a module that not every nginx has.
    gzip_static on;
    gzip_vary on;
    # brotli_static on;
    # functions.json has none, since set-address.sh writes into it.
    gzip on;
    gzip_types application/json;

    location / {
        alias /srv/ati-for-excel/site/;
    }
}
`;

const xml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** For IIS, which compresses by itself. */
export const webConfig = (): string => `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${linesOf(EVERYWHERE, (name, value) => `        <add name="${name}" value="${xml(value)}" />`)}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".txt" />
      <mimeMap fileExtension=".txt" mimeType="text/plain; charset=utf-8" />
      <!-- Sends Cache-Control: ${ASKED_AGAIN} -->
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
  <location path="${KEPT_FOLDER}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${KEPT_FOR / SECONDS_OF_A_DAY}.00:00:00" cacheControlCustom="public" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;

/** For Azure Static Web Apps, which compress by themselves. */
export const staticWebApp = (): string =>
  `${JSON.stringify(
    {
      globalHeaders: { ...EVERYWHERE, "Cache-Control": ASKED_AGAIN },
      routes: [{ route: `/${KEPT_FOLDER}/*`, headers: { "Cache-Control": KEPT } }],
      mimeTypes: { ".json": "application/json", ".txt": "text/plain; charset=utf-8" },
    },
    null,
    2,
  )}\n`;

export const dockerfile = (): string => `FROM nginx:stable-alpine
COPY nginx.conf /etc/nginx/conf.d/default.conf
COPY site /srv/ati-for-excel/site
`;

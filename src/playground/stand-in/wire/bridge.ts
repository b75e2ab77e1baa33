import { PATH, type Action, type EventEntry, type RequestBody, type ResponseBody } from "./protocol";

/** What Microsoft's client finds at `window._richApiNativeBridge`: JSON in, JSON out. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

export interface BridgeHost {
  /** Answers one batch. */
  execute(body: RequestBody, flags?: number): Promise<ResponseBody>;
}

/** Answers a request that is no question about the workbook, such as those of custom functions. */
type Service = (action: Action) => unknown;

type Execute = BridgeHost["execute"];

/** Types of messages. */
const RESPONSE = 2;
const EVENTS = 3;

interface Request {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: RequestBody };
}

interface Connection {
  readonly bridge: Bridge;
  readonly notify: (entries: readonly EventEntry[]) => void;
}

/** Lets the client speak to a host, one batch after the other. */
export function createBridge(hostOf: () => BridgeHost, service: Service = () => null): Connection {
  let tail: Promise<unknown> = Promise.resolve();
  const send = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));

  const answer = async ({ id, flags, message: { body } }: Request, execute: Execute): Promise<void> => {
    let reply: object;
    try {
      reply = { statusCode: 200, headers: {}, body: await execute(body, flags) };
    } catch (error) {
      const told = error instanceof Error ? error.message : String(error);
      reply = { statusCode: 500, headers: {}, body: { error: { code: "GeneralException", message: told } } };
    }
    send({ id, type: RESPONSE, message: reply });
  };
  const serve = ({ Actions }: RequestBody): Promise<ResponseBody> => {
    const Results = Actions.map((action) => ({ ActionId: action.Id, Value: service(action) ?? null }));
    return Promise.resolve({ Error: null, Results, TraceIds: [] });
  };

  const bridge: Bridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as Request;
      // A service does not wait for the workbook, which may wait for a function that the service answers.
      if (isService(request.message.body)) {
        void answer(request, serve);
        return;
      }
      const host = hostOf();
      tail = tail.then(() => answer(request, (body, flags) => host.execute(body, flags)));
    },
  };
  return { bridge, notify: (entries) => send({ type: EVENTS, message: { entries } }) };
}

function isService({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.service);
}

# Writes the address from which the add-in will be served into its manifest and the help links of its functions, and host
# and path into nginx.conf.
#   powershell -ExecutionPolicy Bypass -File set-address.ps1 https://addins.example.org/ati
param([string]$Address = "")
$ErrorActionPreference = "Stop"

$Address = $Address.TrimEnd("/")
if ($Address -cnotmatch '^https://[A-Za-z0-9._~-][A-Za-z0-9.:/_~-]*$') {
  [Console]::Error.WriteLine("Give the https address from which the add-in will be served: set-address.ps1 https://addins.example.org/ati")
  exit 2
}

# Without a mark of the byte order at their beginning, which Excel and nginx would stumble over.
$utf8 = New-Object System.Text.UTF8Encoding $false
$manifest = Join-Path $PSScriptRoot "site/manifest.xml"
$text = [IO.File]::ReadAllText($manifest)
$old = [regex]::Match($text, '<SourceLocation DefaultValue="(https://[^"]*)/taskpane\.html"/>').Groups[1].Value
foreach ($file in (Join-Path $PSScriptRoot "site/functions.json"), $manifest) {
  $text = [IO.File]::ReadAllText($file)
  [IO.File]::WriteAllText($file, $text.Replace("`"$old/", "`"$Address/"), $utf8)
}

$uri = [Uri]$Address
$nginx = Join-Path $PSScriptRoot "nginx.conf"
$text = [IO.File]::ReadAllText($nginx)
$text = [regex]::Replace($text, 'server_name .*;', "server_name $($uri.Host);")
$text = [regex]::Replace($text, 'location /.* \{', "location $($uri.AbsolutePath.TrimEnd('/'))/ {")
[IO.File]::WriteAllText($nginx, $text, $utf8)

Write-Output "The add-in will be loaded from $Address; give site/manifest.xml to Excel."

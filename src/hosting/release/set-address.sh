#!/bin/sh
# Writes the address from which the add-in will be served into its manifest and the help links of its functions, and host
# and path into nginx.conf.
#   sh set-address.sh https://addins.example.org/ati
set -eu

address=$(printf '%s' "${1:-}" | sed 's|/*$||')
case $address in
  https://*[!A-Za-z0-9.:/_~-]* | https:// | https:///*) address= ;;
  https://?*) ;;
  *) address= ;;
esac
if [ -z "$address" ]; then
  echo "Give the https address from which the add-in will be served: sh set-address.sh https://addins.example.org/ati" >&2
  exit 2
fi

cd "$(dirname "$0")"
manifest=site/manifest.xml
old=$(sed -n 's|.*<SourceLocation DefaultValue="\(https://[^"]*\)/taskpane\.html"/>.*|\1|p' "$manifest" | head -n 1)
for file in site/functions.json "$manifest"; do
  sed "s|\"$(printf '%s' "$old" | sed 's/\./\\./g')/|\"$address/|g" "$file" > "$file.new"
  mv "$file.new" "$file"
done

rest=${address#https://}
host=${rest%%/*}
path=${rest#"$host"}
sed -e "s|server_name .*;|server_name ${host%%:*};|" -e "s|location /.* {|location $path/ {|" nginx.conf > nginx.conf.new
mv nginx.conf.new nginx.conf

echo "The add-in will be loaded from $address; give site/manifest.xml to Excel."

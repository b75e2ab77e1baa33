/** The address of a file of the add-in, given by its path: the page says where the add-in's folder is, as it may lie deeper. */
export function addinAddress(path: string): string {
  const help =
    typeof document === "undefined" ? null : document.querySelector<HTMLLinkElement>("link[rel=help]");
  return help === null ? path : new URL(`../${path}`, help.href).href;
}

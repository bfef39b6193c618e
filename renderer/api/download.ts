/** Hands a received file to the user as the browser's own download. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address right after the click; a minute is ample on any machine.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

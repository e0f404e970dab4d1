/** Hands a file to the browser's downloads. */
export function saveBlob(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  // Nothing to lay out: a slow phone feels it.
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the address a while after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

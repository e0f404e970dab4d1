/** What every peer's page does: one button, one letter, one file, saved as our own page saves it. */
export function onDownload(makeBlob) {
  document.querySelector('button').addEventListener('click', async () => {
    const { letter } = await window.letterReady;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await makeBlob(letter));
    link.download = 'letter.pdf';
    document.body.append(link);
    link.click();
    link.remove();
  });
}

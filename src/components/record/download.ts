/** Hands the reader a file made on their device. */
export function download(name: string, type: string, file: BlobPart) {
  const charset = typeof file === 'string' ? ';charset=utf-8' : '';
  const url = URL.createObjectURL(new Blob([file], { type: type + charset }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

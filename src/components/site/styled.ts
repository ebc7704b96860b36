/** Adds a stylesheet that pages do not carry: it comes with the part that needs it, the first time it is asked for. */
export function styled(sheet: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
}

/** The link to the search opens it in place; with a modified press, or when that fails, it stays a link. */
export function openOnPress(link: HTMLAnchorElement) {
  link.addEventListener('click', async (press) => {
    if (press.ctrlKey || press.metaKey || press.shiftKey || press.altKey) return;
    press.preventDefault();
    try {
      const dialog = await import('./dialog');
      await dialog.openSearch();
    } catch {
      location.assign(link.href);
    }
  });
}

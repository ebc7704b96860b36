/** Prints one part of the page and nothing else. A copy of it stands in for the page meanwhile. */
export function printAlone(part: Element) {
  const { dataset } = document.documentElement;
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  sheet.append(part.cloneNode(true));
  document.body.append(sheet);
  dataset.print = 'alone';
  const over = () => {
    sheet.remove();
    delete dataset.print;
  };
  addEventListener('afterprint', over, { once: true });
  print();
}

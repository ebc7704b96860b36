/** What is said when a reader keeps their place, and when they forget it. */
export const SAID = {
  device: 'Kept on this device. It stands at the top of this page when you are back.',
  visit: 'Kept until you close this tab.',
  nowhere: 'This browser keeps nothing, so the place could not be kept.',
  forgotten: 'Forgotten.',
  quoted: (heading: string) => `“${heading}”`,
};

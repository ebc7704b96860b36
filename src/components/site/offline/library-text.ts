/** What is said while the library is loaded. */
export const SAID = {
  load: 'Keep all of it',
  loadNewer: 'Load the newer one',
  size: (megabytes: string) => `${megabytes} MB`,
  someSize: 'two megabytes',
  of: (loaded: string, whole: string) => `${loaded} of ${whole}`,
  here: 'All of it is here.',
  isNewer: 'All of it is here. There is a newer one.',
  offline: 'This can be loaded when there is a connection.',
  stopped: 'Stopped. What came so far stays, and can be taken away.',
  failed: 'It did not come to the end. What came so far stays. You can try again, or take it away.',
  gone: 'It is gone from this device.',
};

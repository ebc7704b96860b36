export const COPIED = {
  done: 'The link is copied.',
  refused: 'This browser did not allow copying. The link is:',
};

/** What is said of a press that comes before a tool is awake. */
export const EARLY = {
  waits: 'Getting this ready …',
  failed: 'This part did not load. Your words are still here. Press once more when you are online.',
};

/** Days as they are said near today. */
export const DAYS = { today: 'today', yesterday: 'yesterday', unclear: 'date unclear' };

import { settingKey } from './keys.ts';

/**
 * Runs in the head before anything is painted: applies the chosen theme.
 * Kept as text so that the layout can inline it and the content policy can name its hash.
 */
export const FIRST_PAINT = `(function(d){try{var t=localStorage.getItem('${settingKey('theme')}');if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}})(document.documentElement)`;

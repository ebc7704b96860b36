import { LOOKS, SETTING } from './keys.ts';

const names = LOOKS.map((look) => `'${look}'`).join();

/**
 * Runs in the head before anything is painted: applies how the reader wants pages to look. A device that saves data
 * asks for less of it. What is kept is not looked at more closely: a value no style knows changes nothing. Where the
 * reader left by the way out, the page is hidden, under a blank title of its own, until the script for that comes.
 * Last, since a browser may refuse the question: where a worker answers, it has the reading face on the device.
 * Kept as text so that the layout can inline it and the content policy can name its hash.
 */
export const FIRST_PAINT = `(function(d,c){try{if(c&&c.saveData)d.data='low';[${names}].forEach(function(n){var v=localStorage.getItem('${SETTING}'+n);if(v)d[n]=v});if(sessionStorage.getItem('${SETTING}left')){d.left=1;document.title=' '}var w=navigator.serviceWorker;if(w&&w.controller)d.face='kept'}catch(e){}})(document.documentElement.dataset,navigator.connection)`;

import { fieldsOf, isTouched } from './fields';

/** The answers of a form by field; of a field ticked several times, all of them. */
export type Answers = FormData;

/** One answer as text. */
export const answer = (answers: Answers, name: string) => asTyped(answers.get(name) ?? '').trim();

/** Chrome of 2020 gives the lines of a text area with line ends of another kind: that is no change of the words. */
export const asTyped = (text: FormDataEntryValue) => String(text).replace(/\r\n?/g, '\n');

/** What is typed and picked, one answer a line, for taking along when it cannot be kept. */
export const answered = (form: HTMLFormElement | null) =>
  [...(form?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])]
    .map(({ type, value, checked, labels }) =>
      type !== 'radio' && type !== 'checkbox' ? value : checked && value ? labels?.[0]?.textContent : '',
    )
    .map((words) => words?.trim())
    .filter(Boolean)
    .join('\n');

/** Whether anything in a form was typed, picked or taken off. */
export const isFilled = (form: HTMLFormElement | null) => form !== null && fieldsOf(form).some(isTouched);

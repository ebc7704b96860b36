import type { EditField } from '~/components/record/EditForm';
import { EDIT_FIELDS as ACTION } from '~/components/tools/tiny-action/text';
import { EDIT_FIELDS as VALUE } from '~/components/tools/value-picker/text';
import { EDIT_FIELDS as WIN } from '~/components/tools/win-log/text';
import type { Entry, Kind } from '~/core/record/entry';

const FIELDS: Partial<Record<Kind, readonly EditField[]>> = { value: VALUE, action: ACTION, win: WIN };

/** What of an entry can be changed outside its tool. Kinds whose tool is not there yet can be read and deleted. */
export const fieldsOf = ({ kind }: Entry): readonly EditField[] => FIELDS[kind] ?? [];

interface Checked {
  checked: Date;
}

/** The day that holds for each row of a list: the earliest one on which a row was looked over. */
export const checkedBy = (rows: Checked[]) => new Date(Math.min(...rows.map(({ checked }) => checked.getTime())));

/** The day of a row, where it was looked over later than the list as a whole. */
export const checkedLater = ({ checked }: Checked, list: Date) => (checked > list ? checked : undefined);

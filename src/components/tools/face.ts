/** How a tool is set where it stands. Every face takes these, and gives them to `ToolFrame`. */
export interface Face {
  /** Leave out the heading, where the page’s own title says it. */
  untitled?: boolean;
  /** The heading’s level, so that it follows what stands above the tool. */
  heading?: 'h2' | 'h3';
  /** Closed until it is opened, beside a text that says the same for paper: it costs nothing before. */
  folded?: boolean;
  /** The sheet alone, with what it is for: one of a set to print. */
  onPaper?: boolean;
}

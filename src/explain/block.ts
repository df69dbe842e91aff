// What is an explanation before it is set as text or Markdown? Headings with lines below them.

/** A line, such as `Công thức: a/b × điểm tối đa`. */
export interface Line {
  readonly label?: string;
  readonly text: string;
  /** A line of its own steps is set further in. */
  readonly depth?: number;
  /** Says nothing that other lines do not say, and may be hidden. */
  readonly isDetail?: boolean;
}

/** A node of the rubric. */
export interface Block {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  /** Lines after all that is below. */
  readonly closing: readonly Line[];
}

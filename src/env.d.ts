declare namespace App {
  interface Locals {
    /** Ids of the article's sources in their order; a claim prints its place here. */
    sources?: string[];
    /** Set where a text leaves the site, as in a feed: a tool is a link there. */
    plain?: true;
  }
}

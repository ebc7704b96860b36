declare namespace App {
  interface Locals {
    /** Ids of the article's sources in their order; a claim prints its place here. */
    sources?: string[];
  }
}

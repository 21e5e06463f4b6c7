/** The server's records, as generated from its schema; see CONTRIBUTING.md for how to renew them. */
export type * from './wire'

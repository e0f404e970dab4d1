/** The one door for Temporal. A deadline is a calendar date: no time zone or DST change can move a PlainDate. */
import { Temporal } from 'temporal-polyfill';

export { Temporal };
export type PlainDate = Temporal.PlainDate;

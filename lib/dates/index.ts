/** Calendar dates and how days are counted. Pure: no clock, no time zone. */
export * from './calendar';
export * from './days';
export * from './holidays';
export * from './serial';
export * from './temporal';

/** Text that may hold markup. Only ever shown sanitised; never concatenated into HTML. */
export type RichText = string;

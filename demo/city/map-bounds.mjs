/** The middle of the sample city, as `[latitude, longitude]`. */
export const center = [51.905, 9.955];

/** What a map of the city shows: south-west and north-east corner, each `[latitude, longitude]`. */
export const bounds = [[51.86273, 9.89525], [51.93647, 10.01475]];

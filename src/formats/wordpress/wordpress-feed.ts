/** The reader of posts of WordPress as a page loads it. */
import {readerOfTimes} from '../kit/reader-of-times.js';
import {readPosts} from './wordpress-posts.js';

/** With what a text needs. */
export const readerFor = readerOfTimes(readPosts);

import type {Problem} from '../model/problem.js';
import type {SourceError} from '../sources/source-error.js';

/** Why a source is not as it should be. */
export type Failure = Pick<SourceError, 'message' | 'src'> & {readonly code: string};

/** A failure as the report says it; of one of many addresses with what it is. */
export const problemOf = ({code, message, src}: Failure, of = ''): Problem =>
  ({severity: 'error', code, message: `${of && `${of}: `}${message} (${src})`});

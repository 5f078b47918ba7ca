import { ensureDisplay } from '../../build/display';

/** One virtual display for all tests, where there is no real one. */
export default ensureDisplay;

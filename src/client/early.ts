import { applySettings } from './settings.ts';

/** Runs before the first paint, so that neither size nor colours jump. */
applySettings();

import { startCitedCopy } from './cited-copy.ts';
import { startParagraphTools } from './paragraph-tools.ts';
import { startScrollSpy } from './scroll-spy.ts';

startScrollSpy();
startParagraphTools();
startCitedCopy();

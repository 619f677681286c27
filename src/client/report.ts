import { fillInToday } from './accessed-today.ts';
import { startCitedCopy } from './cited-copy.ts';
import { startParagraphTools } from './paragraph-tools.ts';
import { startScrollSpy } from './scroll-spy.ts';

fillInToday();
startScrollSpy();
startParagraphTools();
startCitedCopy();

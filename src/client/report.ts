import { fillInToday } from './accessed-today.ts';
import { startCitedCopy } from './cited-copy.ts';
import { loadHighlight } from './load-highlight.ts';
import { tellLostAnchor } from './lost-anchor.ts';
import { startParagraphTools } from './paragraph-tools.ts';
import { startScrollSpy } from './scroll-spy.ts';

void loadHighlight();
fillInToday();
startScrollSpy();
startParagraphTools();
startCitedCopy();
tellLostAnchor();

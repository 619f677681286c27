import { startParagraphTools } from './paragraph-tools.ts';
import { startScrollSpy } from './scroll-spy.ts';

startScrollSpy();
startParagraphTools();

import { parser as saxParser } from 'sax';

/** Texts of the elements of one name; throws unless the XML is well-formed. */
export function xmlTexts(xml: string, name: string): string[] {
  const parser = saxParser(true);
  const texts: string[] = [];
  const open: string[] = [];
  const take = (text: string) => {
    if (open.at(-1) === name) texts[texts.length - 1] += text;
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = (tag) => {
    open.push(tag.name);
    if (tag.name === name) texts.push('');
  };
  parser.onclosetag = () => void open.pop();
  parser.ontext = take;
  parser.oncdata = take;
  parser.write(xml).close();
  return texts;
}

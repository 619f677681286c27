import type { CDPSession, Page } from 'playwright-core';

type Snapshot = Awaited<ReturnType<CDPSession['send']>> & {
  readonly documents: readonly DocumentSnapshot[];
  readonly strings: readonly string[];
};
interface DocumentSnapshot {
  readonly nodes: NodeTree;
  readonly layout: { nodeIndex: number[]; text: number[]; styles: number[][] };
}
interface Rare {
  readonly index: readonly number[];
  readonly value: readonly number[];
}
interface NodeTree {
  readonly nodeName?: readonly number[];
  readonly parentIndex?: readonly number[];
  readonly attributes?: readonly (readonly number[])[];
  readonly pseudoType?: Rare;
  readonly inputValue?: Rare;
  readonly textValue?: Rare;
}

const STYLES = ['visibility', 'opacity', '-webkit-text-security'];
/** Signs before items of lists, which the document restores in a way of its own. */
const MARKER = 'marker';
/** Fields that draw something else than their value. */
const WITHOUT_VALUE = /^(?:hidden|checkbox|radio|range|color|file|password|image)$/i;
/** Attributes that a control or a picture draws. */
const DRAWN: ReadonlyMap<string, readonly string[]> = new Map([
  ['IMG', ['alt']],
  ['INPUT', ['placeholder']],
  ['TEXTAREA', ['placeholder']],
]);

/**
 * What Chromium draws of the page that is open, one text a piece: values of controls, texts that styles add, alternative texts of
 * pictures, closed shadow roots, drawings, formulas and frames included, signs of lists left out.
 */
export async function shownTexts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const snapshot = (await session.send('DOMSnapshot.captureSnapshot', { computedStyles: STYLES })) as Snapshot;
  await session.detach();
  return snapshot.documents.flatMap((document) => [
    ...drawnTexts(document, snapshot.strings),
    ...controlTexts(document, snapshot.strings),
  ]);
}

function drawnTexts({ nodes, layout }: DocumentSnapshot, strings: readonly string[]): string[] {
  const kinds = rare(nodes.pseudoType, strings);
  return layout.text.flatMap((text, i) => {
    const node = layout.nodeIndex[i] ?? -1;
    const isMarker = [node, nodes.parentIndex?.[node] ?? -1].some((one) => kinds.get(one) === MARKER);
    return text >= 0 && isSeen(layout.styles[i], strings) && !isMarker ? [strings[text] ?? ''] : [];
  });
}

/** Controls draw in trees of their own, which a snapshot leaves out. */
function controlTexts({ nodes, layout }: DocumentSnapshot, strings: readonly string[]): string[] {
  const values = new Map([...rare(nodes.inputValue, strings), ...rare(nodes.textValue, strings)]);
  return layout.nodeIndex.flatMap((node, i) => {
    if (!isSeen(layout.styles[i], strings)) return [];
    const name = strings[nodes.nodeName?.[node] ?? -1]?.toUpperCase() ?? '';
    const attributes = attributesOf(nodes.attributes?.[node] ?? [], strings);
    const value = WITHOUT_VALUE.test(attributes.get('type') ?? '') ? undefined : values.get(node);
    const others = value ? [] : (DRAWN.get(name) ?? []).map((attribute) => attributes.get(attribute));
    return [value, ...others].flatMap((text) => text ?? []);
  });
}

function isSeen(styles: readonly number[] = [], strings: readonly string[]): boolean {
  const [visibility, opacity, security] = styles.map((style) => strings[style]);
  return visibility === 'visible' && opacity !== '0' && security === 'none';
}

function rare(data: Rare | undefined, strings: readonly string[]): Map<number, string> {
  return new Map(data?.index.map((node, i) => [node, strings[data.value[i] ?? -1] ?? '']));
}

function attributesOf(pairs: readonly number[], strings: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (let i = 0; i < pairs.length; i += 2) {
    found.set(strings[pairs[i] ?? -1] ?? '', strings[pairs[i + 1] ?? -1] ?? '');
  }
  return found;
}

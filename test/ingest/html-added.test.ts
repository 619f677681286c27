import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/ingest/html/read-html.ts';

const read = (html: string) => {
  const { lines, leftOut } = readHtml(html);
  return { text: lines.map((line) => line.text).join('|'), leftOut: [...leftOut] };
};

describe('texts that styles add', () => {
  it.each([
    ['<style>h2::before{content:"一、"}</style><h2>举措</h2>', '一、举措'],
    ['<style>H2:BEFORE{content:"一" "、"!important}</style><h2>举措</h2>', '一、举措'],
    ["<style>.a::after{content:'A;}' / 'x'}</style><p class=a>甲</p>", '甲A;}'],
    ['<style>p::before{content:"甲"}p::before{content:none}</style><p>乙', '乙'],
    ['<style>@media print{p::before{content:"甲"}}</style><p>乙', '乙'],
    ['<style>img::before{content:"甲"}</style><p>乙<img src=a>', '乙'],
    ['<p>甲<q>乙<q>丙</q></q><q>丁</q>', '甲“乙‘丙’”“丁”'],
    ['<style>q:before,q:after{content:""}</style><p>甲<q>乙</q>', '甲乙'],
    ['<style>p::after{content:"。"}</style><p>甲<p>乙', '甲。|乙。'],
  ])('%s is drawn as %s', (html, text) => expect(read(html)).toEqual({ text, leftOut: [] }));

  it.each([
    ['<style>div p::before{content:"甲"}</style><p>乙', '甲'],
    ['<style>@media screen{p::before{content:"甲"}}</style><p>乙', '甲'],
    ['<style>p::before{content:counter(n) "、"}</style><p>乙', 'counter(n) "、"'],
    ['<style>p::before{content:attr(title)}</style><p title="甲">乙', 'attr(title)'],
    ['<style>p.a.b::before{content:"甲"}</style><p class="a b">乙', '甲'],
    ['<style>[title]::before{content:"甲"}</style><p title=x>乙', '甲'],
    ['<style>li::marker{content:"甲"}</style><ul><li>乙</ul>', '甲'],
    ['<p>乙</p><style>p::before{content:"甲"}</style>', '甲'],
  ])('%s leaves it out and says so', (html, leftOut) => expect(read(html)).toEqual({ text: '乙', leftOut: [leftOut] }));

  it.each([
    ['marks', '<style>div p::before{content:"■"}</style><p>乙'],
    ['signs of an icon font', '<style>div p::before{content:"\\e900"}</style><p>乙'],
    ['elements that are not there', '<style>div b::before{content:"甲"}</style><p>乙'],
    ['print', '<style>@media print{a::after{content:attr(href)}}</style><a>乙</a>'],
  ])('says nothing of %s', (_name, html) => expect(read(html)).toEqual({ text: '乙', leftOut: [] }));
});

import { z } from 'zod';
import type { SiteConfig } from '../model/config.ts';

/** Origin without path: the path belongs into `base`. e.g. `https://example.org` */
const ORIGIN = /^https?:\/\/[^/?#\s@]+\/?$/;
/** e.g. `/`, `/nianbao/`, `nianbao` */
const BASE = /^\/?([\w~-][\w.~-]*\/)*([\w~-][\w.~-]*)?$/;
/** e.g. `https://codeberg.org/example/nianbao` */
const WEB_ADDRESS = /^https?:\/\/[^\s]+$/;

/** e.g. `lose-rate`: stands in an address that never changes. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_SLUG = 60;

/** What a process needs before it reads anything, MB, and a little more. */
const LEAST_MEGABYTES = 500;

const count = (standard: number) => z.number().int().positive().default(standard);
const text = z.string().trim().min(1, 'must not be empty');

const question = z.strictObject({
  /** Permanent part of the question's address, e.g. `lose-rate`. */
  slug: z
    .string()
    .max(LONGEST_SLUG, `must have at most ${LONGEST_SLUG} characters`)
    .regex(SLUG, 'must be lower-case letters and digits parted by single hyphens, such as lose-rate')
    .describe('Permanent part of the address /questions/SLUG/, e.g. lose-rate; never change it'),
  /** What is asked, as typed on the search page, e.g. `章节:不足 败诉率`. */
  query: text.describe('What is asked, as typed on the search page, e.g. 章节:不足 败诉率'),
  /** Name for readers; the query when left out. */
  name: text.nullable().default(null).describe('Name for readers; the query when left out'),
  /** One sentence on what is asked and why. */
  description: text.nullable().default(null).describe('One sentence on what is asked and why'),
});

/** Addresses are permanent, so no two questions may have one. */
function refuseTwins(questions: readonly { readonly slug: string }[], context: z.RefinementCtx): void {
  for (const [at, { slug }] of questions.entries()) {
    const first = questions.findIndex((other) => other.slug === slug);
    if (first === at) continue;
    const message = `must be different from that of questions.${first}`;
    context.addIssue({ code: 'custom', path: [at, 'slug'], input: slug, message });
  }
}

/** The settings of a site: one schema that checks `site.config.ts`, types it and documents it. */
export const configSchema = z.strictObject({
  /** Name of the archive, e.g. 年报. */
  title: text.describe('Name of the archive, e.g. 年报'),
  /** One sentence about the archive, for search engines and feeds. */
  description: text.describe('One sentence about the archive, for search engines and feeds'),
  /** Origin the site is published under, e.g. `https://example.org`; feeds, sitemap and citations need it. */
  url: z
    .string()
    .regex(ORIGIN, 'must be an origin such as https://example.org, without a path (a path goes into base)')
    .transform((url) => url.replace(/\/$/, ''))
    .describe('Origin the site is published under, e.g. https://example.org'),
  /** Sub-path the site stands under, e.g. `/` or `/nianbao/`. */
  base: z
    .string()
    .regex(BASE, 'must be a sub-path such as / or /nianbao/')
    .default('/')
    .transform((base) => `/${base}/`.replace(/\/+/g, '/'))
    .describe('Sub-path the site stands under, e.g. /nianbao/'),
  /** Whether pages can be read from a folder on a disk, at the cost of clean addresses. */
  portable: z.boolean().optional().describe('Whether pages can be read from a folder on a disk'),
  /** Who runs the archive, printed in the footer and in citations. */
  publisher: text.describe('Who runs the archive, printed in the footer and in citations'),
  /** Address of the source repository. */
  repository: z
    .string()
    .regex(WEB_ADDRESS, 'must be a web address such as https://example.org/repository')
    .nullable()
    .default(null)
    .describe('Address of the source repository, or null'),
  /** Queries asked anew at every build; each has a page and a feed. */
  questions: z
    .array(question)
    .default([])
    .superRefine(refuseTwins)
    .describe('Queries asked anew at every build; each has a page and a feed'),
  limits: z
    .strictObject({
      /** Largest capture read, bytes. */
      maxCaptureBytes: count(20_000_000).describe('Largest capture read, bytes'),
      /** Most characters of text in a capture. */
      maxTextCharacters: count(1_000_000).describe('Most characters of text in a capture'),
      /** Most that a compressed capture may unfold to, bytes. */
      maxUnfoldedBytes: count(100_000_000).describe('Most that a compressed capture may unfold to, bytes'),
      /** Most pages of a PDF. */
      maxPages: count(300).describe('Most pages of a PDF'),
      /** Most processor time that one capture may take, seconds. */
      maxSeconds: count(20).describe('Most processor time that one capture may take, seconds'),
      /** Most memory of the process that reads a capture, MB. */
      maxMegabytes: z
        .number()
        .int()
        .min(LEAST_MEGABYTES, `must be at least ${LEAST_MEGABYTES}`)
        .default(1_000)
        .describe('Most memory of the process that reads a capture, MB'),
    })
    .prefault({})
    .describe('Bounds on what is read'),
});

/** What may be written in `site.config.ts`. */
export type SiteConfigSpec = z.input<typeof configSchema>;

/** Fails to compile when the checked settings and the model's `SiteConfig` part ways. */
export type CheckedConfig = z.output<typeof configSchema> extends SiteConfig ? z.output<typeof configSchema> : never;

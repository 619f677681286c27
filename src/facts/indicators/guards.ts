import { OLD_VALUE, type Window } from './window.ts';

/** Why a number is no figure of the report's year, whatever stands beside it. */
export interface Guard {
  readonly id: string;
  /** Which text it looks at. */
  readonly in: 'left' | 'clause' | 'sentenceBefore' | 'after';
  readonly pattern: RegExp;
  /** What must follow the number as well. */
  readonly followedBy?: RegExp;
  readonly example: string;
}

/** What is asked, planned, of one case, or a change, is no count of what was done. */
export const GUARDS: readonly Guard[] = [
  {
    id: 'each',
    in: 'left',
    pattern: /每|人均|平均|各(?:自|组织|开展|举办|进行|召开|安排)?$/u,
    example: '每季度开展集体学法1次。',
  },
  {
    id: 'plan',
    in: 'clause',
    pattern:
      /力争|争取(?:达|实现|完成|年内)|计划(?=[开组举新培完建实在])|拟(?=[开组举新培制立处移])|预计|确保|目标|不得|必须|原则上|将(?=进一步|继续|[开组举新完实])|如果|若干|一旦|要达到|(?:须|需|应当?|应该)(?:达|不[低少]|按期|$)|不少于$/u,
    example: '确保行政机关负责人出庭应诉率达100%。',
  },
  {
    id: 'plan-sentence',
    in: 'sentenceBefore',
    pattern:
      /(?<!截[至止]|达)到\d{4}年(?:底|末)?(?![\u4e00-\u9fff]*(?:已|累计|共))|下一步|明年|来年|下一年|下年度|新的一年|\d{4}年,?(?:我[\u4e00-\u9fff]{1,3})?(?:将|计划|拟)/u,
    example: '下一步,开展普法宣传活动20场。',
  },
  {
    id: 'old',
    in: 'left',
    pattern: OLD_VALUE,
    followedBy: /[提升降增减压扩缩至到变调]/u,
    example: '败诉率由40%降低至38%。',
  },
  {
    id: 'case',
    in: 'left',
    pattern:
      /(?:给予|处以|并处|可处|(?<![查调惩到各])处)$|对[\u4e00-\u9fff]{0,16}(?:公司|当事人|门店|某)[\u4e00-\u9fff]{0,8}$/u,
    example: '对某公司处以罚款5000元。',
  },
  {
    id: 'condition',
    in: 'after',
    pattern: /以[上下](?:的|罚款)|^(?:不超过|不足|超过|低于|不满)[^,]*元的(?:,|$)/u,
    example: '罚款数额在3000元以上的,应当组织听证。',
  },
  {
    id: 'fewer',
    in: 'left',
    pattern: /(?:减少|压减|防止|避免|制止)[\u4e00-\u9fff]{0,12}$/u,
    example: '防止民间纠纷引起自杀案件3起,减少信访12件。',
  },
  {
    id: 'at-least-each',
    in: 'left',
    pattern: /均(?:实现|有|配备|配有|设有|配齐|达到)?(?:了|至少)?$/u,
    followedBy: /^\d+[名人位个]/u,
    example: '各科室均实现2名以上人员具备执法资格。',
  },
  {
    id: 'together',
    in: 'left',
    pattern: /[与和同跟][\u4e00-\u9fff]{1,16}$/u,
    followedBy: /^一起(?:$|[\u4e00-\u9fff])/u,
    example: '与人民调解组织一起,全部化解。',
  },
  { id: 'deed', in: 'after', pattern: /^\d+[件项个](?:民生|惠民)?实事/u, example: '将法律援助列入10件民生实事。' },
  {
    id: 'awarded',
    in: 'after',
    pattern: /[^,]{0,8}(?:荣获|获评|入选|被[^,]{0,16}评为)/u,
    example: '制作普法短视频,其中2部作品荣获省级奖项。',
  },
  { id: 'rank', in: 'left', pattern: /排名|位列|名列|位居|荣获|获评|获得|评为/u, example: '荣获全市优秀案卷2件。' },
];

/** The guard that speaks against a number, or null. */
export function guardAgainst(window: Window): string | null {
  return (
    GUARDS.find((guard) => guard.pattern.test(window[guard.in]) && guard.followedBy?.test(window.after) !== false)
      ?.id ?? null
  );
}

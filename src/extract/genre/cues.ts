/** A cue for or against a page being a yearly report; `weight` is in log-odds. */
export interface Cue {
  readonly id: string;
  readonly weight: number;
  /**
   * `headline`: what stands above the text as a title would, without the body's name at its beginning (自然资源和规划局 makes no plan of it);
   * `title`: the same with the name, though a title of the genre is printed too; `head`: any line above the text.
   */
  readonly where: 'headline' | 'title' | 'head' | 'lead' | 'body';
  readonly pattern: RegExp;
  readonly example: string;
  /** On how many lines it must stand; one if left out. */
  readonly times?: number;
}

const headline = (id: string, weight: number, pattern: RegExp, example: string): Cue => ({
  id,
  weight,
  where: 'headline',
  pattern,
  example,
});
const lead = (id: string, weight: number, pattern: RegExp, example: string): Cue => ({
  ...headline(id, weight, pattern, example),
  where: 'lead',
});
const body = (id: string, weight: number, pattern: RegExp, example: string): Cue => ({
  ...headline(id, weight, pattern, example),
  where: 'body',
});

/** Cues of the genre and of its look-alikes, after the genre survey. No single one decides. */
export const CUES: readonly Cue[] = [
  {
    ...headline('interpretation', -7, /【[^】]*解读】|一图读懂|图解|(?:政策|文字|图文)?解读$/, '【文字解读】'),
    where: 'title',
  },
  lead('interpretation', -4, /现对.{0,50}(?:解读|说明)如下/, '现对《年度报告》解读如下:'),
  body('interpretation', -3, /背景依据|(?:起草|制定|出台)(?:背景|过程|依据)|研判和起草/, '背景依据'),
  headline(
    'work-plan',
    -6,
    /(?:要点|方案|计划|规划|纲要|清单|目录|分工|工作安排)(?:\(.{1,16}\))?(?:的(?:通知|公告))?$/,
    '2025年法治政府建设工作要点',
  ),
  body('work-plan', -3, /现印发给你们|请认真贯彻执行|请结合实际认真|责任单位[::]|印发给你们/, '现印发给你们'),
  body('work-plan', -2, /为做好20\d\d年|制定(?:如下|本)(?:要点|方案|计划|纲要)|总体要求/, '制定本要点'),
  headline(
    'notice',
    -5,
    /(?:通知|通报|公告|公示|批复|决定|意见|办法|细则|规定|制度|名单|函|倡议书|公开信|启事)$/,
    '关于报送年度报告的通知',
  ),
  body(
    'notice',
    -3,
    /请(?:贵|各|你)(?:单位|部门|局|办)|指定邮箱|逾期未|逾期不/,
    '请于1月10日前发至指定邮箱,逾期未报的予以通报。',
  ),
  lead('notice', -4, /(?:通知|通报|公告)如下/, '现将有关事项通知如下:'),
  lead(
    'notice',
    -4,
    /^(?:有关|相关)(?:单位|部门)[^。]{0,30}:$|^各(?:[镇乡县区市旗村]|街道|单位|部门|有关|科室|股室)[^。]{0,50}:$/,
    '各镇人民政府、街道办事处:',
  ),
  {
    ...headline(
      'disclosure-report',
      -7,
      /政府信息公开(?:工作)?(?:年度)?(?:情况)?(?:的)?报告|信息公开(?:工作)?年度报告|信息公开年报/,
      '2024年政府信息公开工作年度报告',
    ),
  },
  body('disclosure-report', -5, /政府信息公开条例》.{0,30}(?:编制|制作)/, '根据《政府信息公开条例》要求编制'),
  body(
    'disclosure-report',
    -2.5,
    /^[一二三四五六]、(?:主动公开政府信息情况|收到和处理政府信息公开申请|政府信息公开行政复议、行政诉讼情况)/,
    '三、收到和处理政府信息公开申请情况',
  ),
  body('government-work-report', -6, /各位代表|向大会(?:报告|作报告)|请予审议,并请/, '各位代表:现在,我代表市人民政府'),
  headline(
    'personal-report',
    -6,
    /述职|述法|述廉|第一责任人职责.{0,8}(?:报告|汇报|总结)$|个人/,
    '2024年度述职述法报告',
  ),
  lead('personal-report', -4, /(?<!申请人|当事人)本人|我于20|各位领导/, '本人认真履行职责'),
  { ...body('personal-report', -3, /^(?:本人|我(?=坚持|认真|将|带头|主持|对|深入|始终))/, '我坚持每周学习'), times: 2 },
  {
    ...headline(
      'sample-essay',
      -9,
      /范文|【\d篇】|精选|模板|公文写作|公文素材|网友投稿|文库|点击下载|本文共/,
      '公文范文',
    ),
    where: 'head',
  },
  {
    ...headline(
      'sample-essay',
      -12,
      /某某?(?:[市县区镇乡局]|街道)|(?:[Xx×]{2,}|\*+)(?:[市县区镇乡局]|街道)|20(?:[Xx×*]{2})年|^20\d\d年[市县区镇乡](?:依法行政|法治|.年)/,
      '某县2024年',
    ),
    where: 'title',
  },
  body('sample-essay', -5, /20[Xx×*]{2}年/, '20xx年'),
  { ...body('sample-essay', -4, /(?:某|[Xx×]{2,}|\*+)(?:[市县区镇乡局村]|街道|社区)/, 'XX镇'), times: 3 },
  body('sample-essay', -2.5, /某(?:[市县区镇乡局]|单位)|(?:[Xx×]{2,}|\*+)[市县区镇乡局]/, '某县人民政府'),
  { ...headline('half-year', -6, /半年|[一二三四]季度/, '2023年上半年法治建设工作总结'), where: 'title' },
  lead('half-year', -3, /现将.{0,12}(?:上|下)半年.{0,30}如下/, '现将上半年工作情况总结如下'),
  body('half-year', -3, /[、.] ?下半年(?:的)?(?:工作)?(?:计划|安排|打算|思路|重点)/, '三、下半年工作计划'),
  headline('evaluation', -6, /评估|白皮书|蓝皮书|考核|满意度|自评/, '法治政府建设第三方评估报告'),
  body('evaluation', -3, /评估小组|评估组/, '评估小组通过实地走访'),
  headline(
    'enforcement-report',
    -6,
    /(?:行政执法|三项制度)(?:工作)?(?:数据|统计)?(?:年度)?(?:情况)?(?:的)?(?:年报|年度报告|报告)/,
    '2024年行政执法年度报告',
  ),
  body(
    'enforcement-report',
    -3,
    /[、.] ?(?:行政执法基本情况|行政处罚实施情况|行政许可实施情况)/,
    '一、行政执法基本情况',
  ),
  headline('deliberation', -8, /审议意见|执法检查|评议意见|建议的?答复/, '审议意见研究处理情况的报告'),
  headline(
    'essay',
    -6,
    /^论|浅谈|浅析|浅论|试论|略论|路径|困境|探析|探索|对策|思考|研究(?!室|院|所|中心|处理)|——以|启示|体会|经验|案例|党课|发展报告/,
    '法治政府建设的困境与出路',
  ),
  lead('essay', -4, /笔者|本文(?:从|以|认为|拟)/, '笔者结合工作实际,谈几点看法。'),
  body('paper', -5, /^(?:参考文献|摘 ?要[::]|【摘要】)|关键词[::]/, '摘要:法治政府建设是…'),
  headline(
    'news',
    -5,
    /^(?:发布|公布|召开|举行|举办|部署|推进会|获评|荣获|入选|[::])|聚力|聚焦|护航|擦亮|绘就|筑牢|按下|交出|答卷|亮点|召开|举行|举办|推进会|座谈会|发布会|荣获|获评|入选|上榜|打造|赋能|谱写|助力|揭牌|取得.{0,6}成效$|新局面|新篇章|纪实|综述|巡礼|侧记|督导|调研|听取|审议|示范(?:地区|项目)/,
    '召开法治政府建设工作推进会',
  ),
  lead('news', -3, /记者|本报讯|新闻发布会/, '记者从市司法局获悉'),
  lead('news', -3, /^(?:\d{1,2}月\d{1,2}日|近日|日前|连日来|据悉)/, '2月18日,临江区召开法治政府建设工作推进会。'),
  {
    ...body('news', -3, /(?:^|[。,;])会议(?:指出|强调|要求|认为|听取)|报告(?:显示|指出)|据(?:介绍|悉)/, '会议强调'),
    times: 2,
  },
  headline('speech', -6, /讲话|致辞|发言稿/, '在法治政府建设工作会议上的讲话'),
  lead('speech', -3, /^(?:各位[^::]{0,8}、)?同志们[::]/, '同志们:'),
  headline(
    'inquiry',
    -6,
    /(?:调研|视察|考察|调查|督察|督查|检查|巡察|整改)(?:情况)?(?:的)?(?:报告|汇报|总结)$/,
    '法治政府建设情况的调研报告',
  ),
  {
    ...headline('government-work-report', -8, /政府工作报告(?:\(.{1,20}\))?$/, '2025年临江县政府工作报告'),
    where: 'title',
  },
  headline('minutes', -6, /纪要/, '常务会议纪要'),
  headline(
    'examination',
    -6,
    /试题|试卷|题库|答案|应知应会|\d+[题问]$|知识(?:竞赛|测试)/,
    '法治政府建设知识测试题及答案',
  ),
  body('examination', -5, /(?:单项|多项|不定项)选择题|判断题|简答题/, '一、单项选择题'),
  { ...body('examination', -4, /^答[::]/, '答:健全机制。'), times: 2 },
  { ...body('examination', -4, /^答[::]/, '答:健全机制。'), times: 2 },
  headline('yearbook', -6, /年鉴|大事记/, '临江年鉴'),
  { ...body('yearbook', -4, /^【[^】]{2,16}】/, '【行政复议】'), times: 3 },
  headline('tender', -6, /采购|招标|磋商|中标|成交|询价/, '第三方评估服务采购项目'),
];

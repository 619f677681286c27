/** What says that something is wanting, after the words for it. */
export const LACK =
  '不|未|无法|没有|缺|少|弱|薄|低|差|慢|浅|难|滞后|待|仍?[需须]|还[需须]|亟需|欠|短|紧|老|陈旧|落后|单一|单调|有限|堵点|偏|空白|流于|走过场|脱节|参差|流失|分流|外流|冲突|缝隙|宽|生硬|捉襟见肘|粗|隐患|瑕疵|断档|交叉|重叠|滞|迟|虚化|弱化|淡薄|松|软|模糊|随意|分散|超期|走形式|打折扣|壁垒|频繁|滥用|漏洞|层层递减|仅有|只有';

/** Those who are governed: what is in their minds is for `publicity`, what is in officials' for `awareness`. */
export const OTHERS =
  '群众|居民|村民|市民|农民|农户|牧民|公众|公民|全民|社会(?!稳定|关切|矛盾)|企业(?!化)|业主|经营者|经营户|经营主体|市场主体|从业人员|从业者|商户|商贩|摊贩|作坊|用[人工]单位|劳动者|务工人员|当事人|相对人|消费者|学生|青少年|未成年人|老[年]?人|信教|医疗机构|医药机构|培训机构|生产单位|施工单位|司机|家长|员工';
/** Those who govern. */
export const PEOPLE =
  '人员|队员|干部|民警|律师|调解员|监督员|执法员|审核员|法制员|协管员|护林员|网格员|联络员|助理员|检测员|教师|工作者|公务员|顾问团';
/** What minds are told by. */
export const MIND = '意识|思维|观念|理念|认识|重视|思想|自觉|敬畏';

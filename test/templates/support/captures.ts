/** A whole report with furniture, run-in headings and ASCII punctuation; says nothing of the leaders' duties. */
export const WHOLE = `当前位置:

武清区上马台镇2022年法治政府建设情况报告【41】

来源:  武清区上马台镇 发布时间: 2023-03-23 16:41

上马台镇在区委、区政府的坚强领导下,围绕中心、服务大局。现将上马台镇2022年度法治政府建设情况报告如下:

一、推进法治政府建设的主要举措及成效

(一)严格规范执法。按照部署要求,全年检查1,000次,截至202212月查处违法行为12起,做到有法可依、有法必依。

(二)强化普法宣传。发放宣传册500份,营造学法守法用法的良好氛围。

二、存在不足及原因

行政执法力量不足,工作制度还有待完善,执法人员业务能力需要进一步提高。

三、下一年度推进法治政府建设的主要安排

加强执法队伍管理,提升依法行政能力,继续做好行政复议和行政应诉工作。

上一篇:没有了
`;

/** The year before, by the same issuer. */
export const EARLIER = WHOLE.replaceAll('2022', '2021').replaceAll('2023', '2022');

/** Words of a capture that try to become markup. */
export const HOSTILE = `<script>alert(1)</script>镇2023年法治政府建设情况报告

<img src=x onerror=alert(1)>镇在区委的领导下,认真做好各项工作。现将2023年度法治政府建设情况报告如下:

一、主要举措和成效</h2><script>alert(2)</script>

"><svg onload=alert(3)>全年开展检查12次,[链接](javascript:alert(4)),取得了一定的成效。

二、存在的不足和原因

javascript:alert(5) 执法力量不足,工作制度还有待完善,人员业务能力需要进一步提高。
`;

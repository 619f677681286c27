import { describe, expect, it } from 'vitest';
import { figuresIn, told } from './support.ts';

const read = (text: string) => figuresIn(text).map(told);

describe('how far words of a number are looked for', () => {
  const law = (length: number) => `《${'甲'.repeat(length)}条例》`;

  it('is sixty characters before it', () => {
    expect(read(`组织学习${law(40)}等法律法规3次。`)).toEqual(['group-study 3 次']);
    expect(read(`组织学习${law(60)}等法律法规3次。`)).toEqual([]);
  });

  it('is forty-eight characters after it, in the clause that follows', () => {
    const met = (between: number) => `召开班子会议4次，${'甲'.repeat(between)}研究法治建设工作。`;
    expect(read(met(30))).toEqual(['meetings 4 次']);
    expect(read(met(50))).toEqual([]);
    expect(read('召开班子会议4次，部署项目建设，研究法治建设工作。')).toEqual([]);
  });

  it('is the whole clause after an event that was held, and else eight characters', () => {
    expect(read('举办2场社区和村居人民调解骨干业务培训班。')).toEqual(['trainings 2 场']);
    expect(read('举办2场社区和村居人民调解骨干业务培训班后的座谈。')).toEqual([]);
    expect(read('参与2场社区和村居人民调解骨干业务培训班。')).toEqual([]);
    expect(read('参与2场业务培训班。')).toEqual(['trainings 2 场']);
  });

  it('is the number before where 和 stands between and a noun follows', () => {
    expect(read('组织2次法律知识讲座和3次警示教育。')).toEqual(['publicity-events 2 次']);
    expect(read('开展法治讲座2次和法治培训3次。')).toEqual(['publicity-events 2 次', 'trainings 3 次']);
  });
});

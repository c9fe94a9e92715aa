#include "exchange/workbook/names.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "base/text.h"

namespace attune::exchange {
namespace {

using model::Kind;

struct SheetNames {
  Kind kind;
  std::string_view name;
  std::vector<std::string_view> aliases;
};

const std::vector<SheetNames>& sheets() {
  static const std::vector<SheetNames> all = {
      {Kind::programme, "programme", {"program", "培养方案", "专业", "方案"}},
      {Kind::policy, "policy", {"policies", "政策", "阈值", "规则阈值"}},
      {Kind::scale_level, "scales", {"scale", "等级", "水平等级", "等级体系"}},
      {Kind::stage, "stages", {"stage", "阶段", "学习阶段"}},
      {Kind::framework, "frameworks", {"framework", "框架", "能力框架"}},
      {Kind::competency, "competencies", {"competency", "能力", "能力项", "胜任力"}},
      {Kind::relation, "relations", {"relation", "对应关系", "关联", "关系"}},
      {Kind::method, "methods", {"method", "教学方法", "方法"}},
      {Kind::teacher, "teachers", {"teacher", "教师", "教员"}},
      {Kind::course, "courses", {"course", "课程"}},
      {Kind::activity, "activities", {"activity", "活动", "教学活动"}},
      {Kind::assessment, "assessments", {"assessment", "考核", "考核评价", "评价", "评估"}},
      {Kind::alignment, "alignments", {"alignment", "对齐", "映射", "支撑关系", "课程支撑"}},
      {Kind::training, "trainings", {"training", "培训", "师资培训"}},
      {Kind::instrument, "instruments", {"instrument", "量表", "测评工具", "测量工具"}},
      {Kind::administration, "administrations", {"administration", "施测", "测评", "测量"}},
      {Kind::score, "scores", {"score", "得分", "分数", "成绩"}},
      {Kind::perception, "perceptions", {"perception", "感知", "感知评价", "感知调查"}},
      {Kind::source, "sources", {"source", "资料", "来源"}},
      {Kind::coding, "codes", {"编码", "编码本", "代码表"}},
      {Kind::excerpt, "excerpts", {"excerpt", "摘录", "片段"}},
      {Kind::waiver, "waivers", {"waiver", "豁免", "例外"}},
  };
  return all;
}

// An alias means the first column named here that the sheet has. "title@en" is title or title_2, by the languages.
struct ColumnNames {
  std::string_view column;
  std::vector<std::string_view> aliases;
};

const std::vector<ColumnNames>& names_of_columns() {
  static const std::vector<ColumnNames> all = {
      {"code", {"代码", "编码", "编号", "代号"}},
      {"key", {"代码", "编号", "键", "项目", "参数"}},
      {"value", {"值", "取值", "内容"}},
      {"title", {"名称", "标题", "题目", "专业名称", "课程名称", "活动名称", "能力名称"}},
      {"title_2", {"第二语言名称", "名称2", "标题2"}},
      {"title@en", {"英文名称", "英文名", "英文标题", "title en", "english title"}},
      {"title@zh", {"中文名称", "中文名", "中文标题", "title zh", "chinese title"}},
      {"name", {"姓名", "名称"}},
      {"name_2", {"第二语言姓名", "姓名2"}},
      {"name@en", {"英文姓名"}},
      {"name@zh", {"中文姓名"}},
      {"kind", {"类型", "类别", "种类", "课程类别", "活动类型"}},
      {"department", {"开课单位", "院系", "部门", "科室", "学院", "单位"}},
      {"department_2", {"第二语言开课单位", "第二语言部门", "开课单位2", "部门2"}},
      {"department@en", {"英文开课单位", "英文部门", "英文科室"}},
      {"department@zh", {"中文开课单位", "中文部门", "中文科室"}},
      {"cohort", {"年级", "届", "队列"}},
      {"year", {"学年", "年级", "年"}},
      {"term", {"学期", "semester"}},
      {"required", {"必修", "是否必修", "必修选修", "修读性质", "课程性质"}},
      {"compulsory", {"必修", "是否必修", "必须参加", "是否必须"}},
      {"reach", {"覆盖率", "覆盖面", "覆盖比例", "受益面"}},
      {"credits", {"学分"}},
      {"hours", {"学时", "课时"}},
      {"theory_hours", {"理论学时", "理论课时"}},
      {"practice_hours", {"实践学时", "实验学时", "实践课时"}},
      {"lead", {"负责人", "课程负责人"}},
      {"leaders", {"教师", "授课教师", "指导教师", "带教教师"}},
      {"prerequisites", {"先修课程", "先修"}},
      {"description", {"描述", "简介", "说明", "课程简介"}},
      {"description_2", {"第二语言描述", "描述2", "简介2"}},
      {"description@en", {"英文描述", "英文简介", "英文说明"}},
      {"description@zh", {"中文描述", "中文简介", "中文说明"}},
      {"resources", {"资源", "教学资源", "教材"}},
      {"resources_2", {"第二语言资源", "资源2"}},
      {"resources@en", {"英文资源"}},
      {"resources@zh", {"中文资源"}},
      {"course", {"课程", "课程代码", "所属课程", "课程编号"}},
      {"activity", {"活动", "活动代码", "所属活动", "活动编号"}},
      {"setting", {"课堂", "课堂类型"}},
      {"methods", {"教学方法", "方法"}},
      {"context", {"临床情境", "情境"}},
      {"context_2", {"第二语言情境", "情境2"}},
      {"context@en", {"英文情境"}},
      {"context@zh", {"中文情境"}},
      {"culture", {"文化", "文化背景"}},
      {"culture_2", {"第二语言文化", "文化2"}},
      {"culture@en", {"英文文化背景"}},
      {"culture@zh", {"中文文化背景"}},
      {"strategies", {"策略"}},
      {"organiser", {"organizer", "组织单位", "主办单位", "组织者"}},
      {"organiser_2", {"第二语言组织单位", "组织单位2"}},
      {"organiser@en", {"英文组织单位"}},
      {"organiser@zh", {"中文组织单位"}},
      {"place", {"地点"}},
      {"place_2", {"第二语言地点", "地点2"}},
      {"place@en", {"英文地点"}},
      {"place@zh", {"中文地点"}},
      {"mode", {"方式", "教学方式", "模式"}},
      {"aamc", {"AAMC代码", "AAMC编码"}},
      {"evidence", {"证据", "依据"}},
      {"evidence_2", {"第二语言证据", "证据2"}},
      {"evidence@en", {"英文证据", "英文依据"}},
      {"evidence@zh", {"中文证据", "中文依据"}},
      {"method", {"方法", "教学方法", "考核方式", "考核方法"}},
      {"purpose", {"目的", "评价类型", "考核类型", "考核性质"}},
      {"instrument", {"工具", "量表", "测评工具"}},
      {"weight", {"权重", "比重", "占比"}},
      {"from_kind", {"来源类型", "对象类型"}},
      {"from_framework", {"来源框架"}},
      {"from", {"来源", "对象", "来源代码", "对象代码", "来源能力"}},
      {"to_framework", {"目标框架"}},
      {"to", {"目标能力", "目标", "目标代码"}},
      {"relation", {"关系", "对应关系"}},
      {"framework", {"框架", "能力框架"}},
      {"competency", {"能力", "能力代码", "能力编号", "胜任力"}},
      {"level", {"水平", "等级", "程度"}},
      {"rationale", {"理由", "依据"}},
      {"status", {"状态"}},
      {"author", {"作者", "填写人", "提出人"}},
      {"reviewed_on", {"审核日期", "复核日期"}},
      {"parent", {"上级", "上级代码", "父级"}},
      {"dimension", {"维度"}},
      {"statement", {"表述", "描述", "陈述"}},
      {"statement_2", {"第二语言表述", "表述2"}},
      {"statement@en", {"英文表述", "英文描述"}},
      {"statement@zh", {"中文表述", "中文描述"}},
      {"target", {"目标水平", "目标等级", "目标"}},
      {"edition", {"版本"}},
      {"role", {"角色", "用途"}},
      {"scale", {"等级体系", "量表"}},
      {"order", {"顺序", "排序"}},
      {"colour", {"color", "颜色"}},
      {"from_year", {"起始学年"}},
      {"from_term", {"起始学期"}},
      {"to_year", {"结束学年"}},
      {"to_term", {"结束学期"}},
      {"teacher", {"教师", "教师代码"}},
      {"date", {"日期"}},
      {"min", {"最低分", "最小值"}},
      {"max", {"最高分", "最大值"}},
      {"subscales", {"分量表", "子量表", "维度"}},
      {"subscale", {"分量表", "子量表", "维度"}},
      {"administration", {"施测", "测评", "施测代码"}},
      {"n", {"人数", "样本量", "例数"}},
      {"mean", {"均值", "平均分", "平均值"}},
      {"sd", {"标准差"}},
      {"group", {"群体", "组别"}},
      {"supports", {"支持", "支撑"}},
      {"source", {"资料", "来源", "资料代码"}},
      {"coder", {"编码者", "编码人"}},
      {"text", {"原文", "文本", "内容"}},
      {"rule", {"规则"}},
      {"reason", {"理由", "原因"}},
      {"until", {"截止日期", "有效期至"}},
      {"language", {"语言", "主语言"}},
      {"language_2", {"第二语言", "语言2"}},
      {"institution", {"学校", "院校", "机构", "学校名称"}},
      {"institution_2", {"第二语言学校名称", "学校名称2"}},
      {"institution@en", {"英文校名", "学校英文名称"}},
      {"institution@zh", {"中文校名", "学校中文名称"}},
      {"degree", {"学位"}},
      {"degree_2", {"第二语言学位", "学位2"}},
      {"degree@en", {"英文学位", "学位英文名称"}},
      {"degree@zh", {"中文学位", "学位中文名称"}},
      {"years", {"学制", "年限"}},
      {"terms_per_year", {"每学年学期数", "每年学期数"}},
  };
  return all;
}

// Header keys to the columns they can mean, in the order of the table.
const std::unordered_map<std::string, std::vector<std::string_view>>& columns_by_alias() {
  static const auto map = [] {
    std::unordered_map<std::string, std::vector<std::string_view>> made;
    for (const ColumnNames& names : names_of_columns())
      for (const std::string_view alias : names.aliases) made[name_key(alias)].push_back(names.column);
    return made;
  }();
  return map;
}

// "title@en" → "title" or "title_2".
std::string in_language(std::string_view column, const Languages& languages) {
  const std::size_t at = column.find('@');
  if (at == std::string_view::npos) return std::string(column);
  const std::string_view language = column.substr(at + 1);
  std::string name(column.substr(0, at));
  if (!languages.main.starts_with(language)) name += "_2";
  return name;
}

}  // namespace

std::string_view sheet_name(Kind kind) {
  for (const SheetNames& sheet : sheets())
    if (sheet.kind == kind) return sheet.name;
  return {};
}

std::optional<Kind> sheet_kind(std::string_view name) {
  const std::string key = name_key(name);
  for (const SheetNames& sheet : sheets()) {
    const auto same = [&](std::string_view alias) { return name_key(alias) == key; };
    if (same(sheet.name) || std::any_of(sheet.aliases.begin(), sheet.aliases.end(), same)) return sheet.kind;
  }
  return std::nullopt;
}

std::string_view column_meant(Kind kind, std::string_view header, std::span<const std::string_view> columns,
                              const Languages& languages) {
  const std::string key = name_key(header);
  if (key.empty()) return {};
  for (const std::string_view column : columns)
    if (name_key(column) == key) return column;
  // Named after its own sheet: "course code" and 课程代码 are the code of a course.
  for (const SheetNames& sheet : sheets()) {
    if (sheet.kind != kind) continue;
    for (const std::string_view own : sheet.aliases) {
      const std::string prefix = name_key(own);
      if (key.size() <= prefix.size() || !key.starts_with(prefix)) continue;
      const std::string_view meant =
          column_meant(Kind::extra, std::string_view(key).substr(prefix.size()), columns, languages);
      if (!meant.empty()) return meant;
    }
  }
  const auto found = columns_by_alias().find(key);
  if (found == columns_by_alias().end()) return {};
  for (const std::string_view candidate : found->second) {
    const std::string name = in_language(candidate, languages);
    for (const std::string_view column : columns)
      if (column == name) return column;
  }
  return {};
}

std::string name_key(std::string_view name) {
  std::string key;
  for (const char c : base::fold(base::trim(name)))
    if (static_cast<unsigned char>(c) > ' ' && c != '_' && c != '-' && c != '*') key += c;
  return key;
}

}  // namespace attune::exchange

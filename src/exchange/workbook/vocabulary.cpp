#include "exchange/workbook/vocabulary.h"

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "exchange/workbook/names.h"

namespace attune::exchange {
namespace {

using model::Kind;

struct Word {
  std::string_view code;
  std::vector<std::string_view> aliases;
};

struct Vocabulary {
  Kind kind;
  std::string_view column;
  std::vector<Word> words;
};

const std::vector<Vocabulary>& vocabularies() {
  static const std::vector<Vocabulary> all = {
      {Kind::course,
       "kind",
       {{"humanities", {"humanity", "人文", "人文课程", "人文社科"}},
        {"basic", {"basic science", "basic sciences", "基础", "医学基础", "基础医学", "基础课程"}},
        {"professional", {"专业", "专业课程", "临床专业"}},
        {"clinical skills", {"clinical skill", "临床技能", "临床技能课程"}},
        {"internship", {"clerkship", "实习", "临床实习"}},
        {"empathy", {"共情", "共情课程"}}}},
      {Kind::course,
       "required",
       {{"yes", {"required", "compulsory", "必修", "必修课"}}, {"no", {"elective", "选修", "选修课"}}}},
      {Kind::activity,
       "compulsory",
       {{"yes", {"required", "compulsory", "必修", "必须"}}, {"no", {"voluntary", "elective", "选修", "自愿"}}}},
      {Kind::activity,
       "setting",
       {{"first", {"first classroom", "1", "第一课堂", "课内"}},
        {"second", {"second classroom", "2", "第二课堂", "课外"}}}},
      {Kind::method,
       "mode",
       {{"passive", {"被动"}},
        {"interactive", {"互动", "交互"}},
        {"practice", {"实践", "练习"}},
        {"reflection", {"反思"}}}},
      {Kind::assessment,
       "purpose",
       {{"formative", {"形成性", "形成性评价"}}, {"summative", {"终结性", "终结性评价", "总结性"}}}},
      {Kind::alignment,
       "from_kind",
       {{"course", {"courses", "课程"}},
        {"activity", {"activities", "活动"}},
        {"assessment", {"assessments", "考核", "评价"}}}},
      {Kind::alignment,
       "status",
       {{"proposed", {"建议", "拟定", "待定"}}, {"agreed", {"confirmed", "同意", "已确认", "确认"}}}},
      {Kind::framework,
       "status",
       {{"draft", {"草案"}}, {"adopted", {"采用", "已采用", "现行"}}, {"retired", {"废止", "停用"}}}},
      {Kind::framework, "role", {{"own", {"本校", "自有"}}, {"standard", {"标准"}}}},
      {Kind::relation,
       "relation",
       {{"exact", {"exact match", "equivalent", "等同", "完全对应"}},
        {"broader", {"broad match", "broader than", "更宽", "上位"}},
        {"narrower", {"narrow match", "narrower than", "更窄", "下位"}},
        {"related", {"related match", "related to", "相关"}},
        {"replaced by", {"is replaced by", "被取代", "替代为"}}}},
      {Kind::competency,
       "dimension",
       {{"emotional", {"情感"}},
        {"cognitive", {"认知"}},
        {"expression", {"表达"}},
        {"regulation", {"调节"}},
        {"values", {"价值观"}},
        {"context", {"情境"}}}},
      {Kind::scale_level, "colour", {{"low", {"低"}}, {"middle", {"中"}}, {"high", {"高"}}, {"highest", {"最高"}}}},
      {Kind::perception,
       "group",
       {{"students", {"student", "学生"}}, {"doctors", {"doctor", "医生", "医师"}}, {"teachers", {"teacher", "教师"}}}},
      {Kind::source, "kind", {{"interview", {"访谈"}}, {"paper", {"文献", "论文"}}, {"policy", {"政策"}}}},
      {Kind::source,
       "group",
       {{"students", {"student", "学生"}}, {"doctors", {"doctor", "医生", "医师"}}, {"teachers", {"teacher", "教师"}}}},
      {Kind::waiver,
       "kind",
       {{"programme", {"program", "培养方案"}},
        {"competency", {"competencies", "能力"}},
        {"course", {"courses", "课程"}},
        {"activity", {"activities", "活动"}},
        {"assessment", {"assessments", "考核"}},
        {"teacher", {"teachers", "教师"}},
        {"framework", {"frameworks", "框架"}},
        {"stage", {"stages", "阶段"}},
        {"method", {"methods", "教学方法"}}}},
  };
  return all;
}

using Words = std::unordered_map<std::string, std::string_view>;

const std::array<std::unordered_map<std::string_view, Words>, model::kind_count>& words_by_column() {
  static const auto made = [] {
    std::array<std::unordered_map<std::string_view, Words>, model::kind_count> map;
    for (const Vocabulary& vocabulary : vocabularies()) {
      Words& words = map[static_cast<std::size_t>(vocabulary.kind)][vocabulary.column];
      for (const Word& word : vocabulary.words) {
        words.emplace(name_key(word.code), word.code);
        for (const std::string_view alias : word.aliases) words.emplace(name_key(alias), word.code);
      }
    }
    return map;
  }();
  return made;
}

}  // namespace

std::optional<bool> yes_no(std::string_view text) {
  const std::string key = name_key(text);
  for (const std::string_view yes : {"yes", "y", "true", "1", "是", "对", "√", "✓", "真"})
    if (key == yes) return true;
  for (const std::string_view no : {"no", "n", "false", "0", "否", "×", "✗", "假"})
    if (key == no) return false;
  return std::nullopt;
}

std::optional<std::string_view> code_meant(Kind kind, std::string_view column, std::string_view word) {
  const auto& columns = words_by_column()[static_cast<std::size_t>(kind)];
  const auto words = columns.find(column);
  if (words == columns.end()) return std::nullopt;
  const auto found = words->second.find(name_key(word));
  if (found == words->second.end()) return std::nullopt;
  return found->second;
}

}  // namespace attune::exchange

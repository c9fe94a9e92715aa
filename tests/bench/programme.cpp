#include "tests/bench/programme.h"

#include <array>
#include <unordered_map>

#include "tests/bench/random.h"

namespace attune::bench {
namespace {

using namespace model;

constexpr std::array<Size, 4> sizes = {{
    {"S", 1, 12, 20, 14, 70},
    {"M", 1, 67, 700, 60, 3'000},
    {"L", 1, 40, 4'396, 2'813, 11'879},
    {"XL", 5, 240, 85'000, 3'000, 250'000},
}};

constexpr int years = 5, terms_per_year = 2, term_count = years * terms_per_year;
constexpr std::string_view sentence =
    "Students listen to a patient's story, name what the patient feels and needs, and say in their own words what "
    "they have understood before they plan the next step together.";
constexpr std::string_view sentence_2 = "学生倾听患者的叙述，说出患者的感受与需要，并用自己的话表达理解，再共同商定下一步。";

// A leaf, and where in the programme it is at home.
struct Leaf {
  Id<Competency> id;
  std::size_t curriculum;
};

class Generator {
 public:
  Generator(const Size& size, std::uint64_t seed) : size_(size), random_(seed) {}

  Tables make() {
    programme();
    frameworks();
    methods();
    teachers();
    courses();
    activities();
    assessments();
    alignments();
    trainings();
    opinions();
    Tables tables;
    for_each_entity([&]<class T>() { std::get<Table<T>>(tables) = Table<T>(std::move(rows<T>())); });
    return tables;
  }

 private:
  template <class List>
  struct VectorsOf;
  template <class... Ts>
  struct VectorsOf<TypeList<Ts...>> {
    using type = std::tuple<std::vector<Ts>...>;
  };

  template <class T>
  std::vector<T>& rows() {
    return std::get<std::vector<T>>(rows_);
  }
  template <class T>
  T& add() {
    T& row = rows<T>().emplace_back();
    row.id.uuid = random_.uuid();
    row.position = static_cast<std::int64_t>(rows<T>().size());
    return row;
  }
  template <class T>
  const T& any() {
    return rows<T>()[random_.below(rows<T>().size())];
  }

  void programme() {
    Programme& row = add<Programme>();
    row.title = "Medicine " + std::string(size_.name);
    row.title_2 = "临床医学";
    row.language_2 = "zh_CN";
    row.years = years;
    row.terms_per_year = terms_per_year;
    constexpr std::array<std::array<int, 4>, 3> runs = {{{1, 1, 3, 2}, {4, 1, 4, 2}, {5, 1, 5, 2}}};
    constexpr std::array codes = {"preclinical", "clinical", "internship"};
    for (std::size_t i = 0; i < runs.size(); ++i) {
      Stage& stage = add<Stage>();
      stage.code = stage.title = codes[i];
      stage.from_year = runs[i][0];
      stage.from_term = runs[i][1];
      stage.to_year = runs[i][2];
      stage.to_term = runs[i][3];
    }
  }

  Competency& competency(const Id<Framework>& framework, const Id<Competency>& parent, std::string code,
                         std::string_view dimension) {
    Competency& row = add<Competency>();
    row.framework = framework;
    row.parent = parent;
    parent_of_[row.id] = parent;
    row.title = "Understands what patients feel and need, part " + code;
    row.title_2 = "理解患者的感受与需要 " + code;
    row.statement = sentence;
    row.statement_2 = sentence_2;
    row.code = std::move(code);
    row.dimension = dimension;
    return row;
  }

  // Every own framework gets its share of nine tenths of the competencies; the standard gets the rest.
  void frameworks() {
    const std::size_t in_standard = size_.competencies / 10, own = size_.competencies - in_standard;
    for (std::size_t i = 0; i < size_.curricula; ++i)
      framework(i, own * (i + 1) / size_.curricula - own * i / size_.curricula);
    Framework& standard = add<Framework>();
    standard.key = standard.title = "standard";
    standard.role = FrameworkRole::standard;
    standard.status = FrameworkStatus::adopted;
    const Id<Framework> id = standard.id;
    for (std::size_t i = 0; i < in_standard; ++i) {
      const Id<Competency> element = competency(id, {}, "S" + std::to_string(i + 1), "").id;
      for (std::size_t n = 1 + random_.below(3); n > 0 && !random_.one_in(40); --n) {
        Relation& relation = add<Relation>();
        relation.from = element;
        relation.relation = random_.one_in(3) ? RelationType::exact : RelationType::related;
        relation.to = leaves_[random_.below(leaves_.size())].id;
      }
    }
  }

  // Six dimensions, groups of about eight in each, and in every fifth group one leaf that is a group of three instead.
  void framework(std::size_t curriculum, std::size_t count) {
    constexpr std::array dimensions = {"emotional", "cognitive", "regulation", "expression", "morality", "context"};
    Framework& row = add<Framework>();
    row.key = "own" + std::to_string(curriculum + 1);
    row.title = "Empathy of curriculum " + std::to_string(curriculum + 1);
    row.status = FrameworkStatus::adopted;
    const Id<Framework> id = row.id;
    std::size_t left = count;
    const auto place = [&](const Id<Competency>& parent, const std::string& code, std::string_view dimension) {
      --left;
      return competency(id, parent, code, dimension).id;
    };
    for (std::size_t d = 0; d < dimensions.size() && left > 0; ++d) {
      const std::string code(1, static_cast<char>('A' + d));
      const Id<Competency> top = place({}, code, dimensions[d]);
      const std::size_t until = left - std::min(left, (left + dimensions.size() - d - 1) / (dimensions.size() - d));
      const bool flat = left - until < 4;
      for (std::size_t group = 1; left > until; ++group) {
        const std::string name = code + "." + std::to_string(group);
        const Id<Competency> parent = place(top, name, dimensions[d]);
        if (flat) {
          leaf(parent, curriculum);
          continue;
        }
        for (std::size_t i = 1; i <= 8 && left > until; ++i) {
          const std::string inner = name + "." + std::to_string(i);
          const Id<Competency> child = place(parent, inner, dimensions[d]);
          const std::size_t below = i == 1 && group % 5 == 0 ? std::min<std::size_t>(3, left - until) : 0;
          for (std::size_t j = 1; j <= below; ++j)
            leaf(place(child, inner + "." + std::to_string(j), dimensions[d]), curriculum);
          if (below == 0) leaf(child, curriculum);
        }
        if (rows<Competency>().back().id == parent) leaf(parent, curriculum);
      }
      if (rows<Competency>().back().id == top) leaf(top, curriculum);
    }
  }

  void leaf(const Id<Competency>& id, std::size_t curriculum) {
    leaves_.push_back({id, curriculum});
    constexpr std::array targets = {"R", "M", "R", "I", "M", "R", ""};
    for (auto row = rows<Competency>().rbegin(); row != rows<Competency>().rend(); ++row)
      if (row->id == id) {
        row->target = targets[random_.below(targets.size())];
        return;
      }
  }

  void methods() {
    struct Known {
      const char* code;
      Mode mode;
    };
    constexpr std::array<Known, 12> known = {{{"lecture", Mode::passive}, {"reading", Mode::passive},
        {"film", Mode::passive}, {"discussion", Mode::interactive}, {"seminar", Mode::interactive},
        {"case", Mode::interactive}, {"roleplay", Mode::practice}, {"bedside", Mode::practice},
        {"simulation", Mode::practice}, {"service", Mode::practice}, {"journal", Mode::reflection},
        {"debrief", Mode::reflection}}};
    for (const Known& each : known) {
      Method& row = add<Method>();
      row.code = row.title = each.code;
      row.mode = each.mode;
    }
  }

  void teachers() {
    for (std::size_t i = 0; i < 4 + size_.courses * 3; ++i) {
      Teacher& row = add<Teacher>();
      row.code = "T" + std::to_string(i + 1);
      row.name = "Teacher " + std::to_string(i + 1);
    }
  }

  void courses() {
    constexpr std::array kinds = {"humanities", "basic", "professional", "clinical skills", "internship", "empathy"};
    for (std::size_t i = 0; i < size_.courses; ++i) {
      const int term = static_cast<int>(i * term_count / size_.courses) + 1;
      Course& row = add<Course>();
      row.code = "C" + std::to_string(i + 1);
      row.title = "Course of medicine number " + std::to_string(i + 1);
      row.title_2 = "医学课程 " + std::to_string(i + 1);
      row.course_kind = term > 8 ? "internship" : term > 6 ? kinds[2 + random_.below(2)] : kinds[random_.below(6) % 5];
      if (row.course_kind == "internship" && term <= 8) row.course_kind = "basic";
      row.department = "Department " + std::to_string(i % 9);
      row.year = (term - 1) / terms_per_year + 1;
      row.term = (term - 1) % terms_per_year + 1;
      row.required = !random_.one_in(6);
      if (!*row.required && random_.one_in(2)) row.reach = 0.1 * static_cast<double>(1 + random_.below(9));
      row.credits = 2;
      // About what its activities will take; too little now and then.
      const double hours = static_cast<double>(size_.activities) / static_cast<double>(size_.courses) * 2.4;
      row.theory_hours = hours;
      row.practice_hours = random_.one_in(12) ? 0.0 : hours;
      if (i > 3 && random_.one_in(3)) row.prerequisites = {rows<Course>()[random_.below(i)].id};
      row.description = sentence;
      row.description_2 = sentence_2;
    }
  }

  void activities() {
    constexpr std::array<double, 5> hours = {1, 1.5, 2, 3, 4};
    constexpr std::array kinds = {"lecture", "seminar", "practice", "visit"};
    for (std::size_t i = 0; i < size_.activities; ++i) {
      const bool second = random_.one_in(8);
      const std::size_t course = i * size_.courses / size_.activities;
      Activity& row = add<Activity>();
      row.code = second ? "V" + std::to_string(i + 1)
                        : rows<Course>()[course].code + "-" + std::to_string(i + 1);
      row.title = "Meeting patients and their families, " + std::to_string(i + 1);
      row.title_2 = "走近患者与家属 " + std::to_string(i + 1);
      row.activity_kind = kinds[random_.below(kinds.size())];
      row.hours = hours[random_.below(hours.size())];
      if (second) {
        const int term = 1 + static_cast<int>(random_.below(term_count));
        row.year = (term - 1) / terms_per_year + 1;
        row.term = (term - 1) % terms_per_year + 1;
        row.compulsory = random_.one_in(3);
        row.organiser = "Student affairs";
        row.place = "Community hospital";
        if (random_.one_in(6)) row.reach = 0.9;
      } else {
        row.course = rows<Course>()[course].id;
        if (random_.one_in(30)) row.reach = 0.5;
      }
      course_of_.push_back(course);
      row.methods = {any<Method>().id};
      if (random_.one_in(3)) row.methods.push_back(any<Method>().id);
      // Each course has its own few teachers.
      for (std::size_t n = random_.one_in(4) ? 2 : 1; n > 0; --n)
        row.leaders.push_back(rows<Teacher>()[course * 3 + random_.below(5)].id);
      row.strategies = {random_.one_in(5000) ? "S9" : "S" + std::to_string(1 + random_.below(6))};
      if (random_.one_in(5000) && i > 0) row.code = rows<Activity>()[i - 1].code;
      row.description = sentence;
      if (random_.one_in(2)) row.description_2 = sentence_2;
    }
  }

  void assessments() {
    for (std::size_t i = 0; i < size_.courses; ++i)
      for (const Purpose purpose : {Purpose::formative, Purpose::summative}) {
        Assessment& row = add<Assessment>();
        row.code = "X" + std::to_string(rows<Assessment>().size());
        row.course = rows<Course>()[i].id;
        row.title = purpose == Purpose::formative ? "Feedback on an encounter" : "Examination at the bedside";
        row.purpose = purpose;
        row.weight = purpose == Purpose::summative ? 60 : 0;
        course_of_assessment_.push_back(i);
      }
    for (std::size_t i = 0; i < size_.activities; i += 10) {
      Assessment& row = add<Assessment>();
      row.code = "X" + std::to_string(rows<Assessment>().size());
      row.activity = rows<Activity>()[i].id;
      row.title = "Reflective piece";
      row.purpose = random_.one_in(3) ? Purpose::summative : Purpose::formative;
      course_of_assessment_.push_back(course_of_[i]);
    }
  }

  // A course keeps to a neighbourhood of leaves of its curriculum, mostly to the first of them; now and then a branch
  // is named instead.
  Id<Competency> competency_for(std::size_t course) {
    const std::size_t span = std::max<std::size_t>(4, leaves_.size() / 8);
    const std::size_t start = course * leaves_.size() / size_.courses;
    const std::size_t near = random_.below(span) * random_.below(span) / span;
    const Leaf& leaf = leaves_[random_.one_in(12) ? random_.below(leaves_.size()) : (start + near) % leaves_.size()];
    if (!random_.one_in(50)) return leaf.id;
    const Competency& row = any<Competency>();
    return row.framework == rows<Framework>().back().id ? leaf.id : row.id;
  }

  template <class T>
  void align(Id<T> Alignment::*from, const Id<T>& id, std::size_t course) {
    Alignment& row = add<Alignment>();
    row.*from = id;
    row.competency = competency_for(course);
    const std::size_t term = course * term_count / size_.courses + random_.below(4);
    row.level = term < 4 ? "I" : term < 9 ? "R" : "M";
    if (random_.one_in(20)) row.level.clear();
    if (random_.one_in(5000)) row.level = "X";
    if (random_.one_in(5)) row.weight = 0.5 * static_cast<double>(1 + random_.below(4));
    if (random_.one_in(3)) row.rationale = sentence.substr(0, 40 + random_.below(60));
    row.status = random_.one_in(10) ? AlignmentStatus::proposed : AlignmentStatus::agreed;
    row.author = "Teacher " + std::to_string(1 + random_.below(9));
    row.reviewed_on = "2026-03-0" + std::to_string(1 + random_.below(9));
  }

  // Eight in a hundred declare, fourteen assess, the others teach: round and round, so that nearly everything is
  // aligned.
  void alignments() {
    const std::size_t declare = size_.alignments * 8 / 100, assess = size_.alignments * 14 / 100;
    for (std::size_t i = 0; i < declare; ++i) {
      const std::size_t course = random_.below(size_.courses);
      align(&Alignment::course, rows<Course>()[course].id, course);
      // A syllabus mostly names the group.
      Alignment& row = rows<Alignment>().back();
      const auto parent = parent_of_.find(row.competency);
      if (parent != parent_of_.end() && parent->second && !random_.one_in(3)) row.competency = parent->second;
    }
    for (std::size_t i = 0; i < size_.alignments - declare - assess; ++i) {
      if (i < size_.activities && random_.one_in(70)) {
        const std::size_t other = random_.below(size_.activities);
        align(&Alignment::activity, rows<Activity>()[other].id, course_of_[other]);
        continue;
      }
      const std::size_t at = i < size_.activities ? i : random_.below(size_.activities);
      align(&Alignment::activity, rows<Activity>()[at].id, course_of_[at]);
    }
    for (std::size_t i = 0; i < assess; ++i) {
      const std::size_t at = random_.below(rows<Assessment>().size());
      align(&Alignment::assessment, rows<Assessment>()[at].id, course_of_assessment_[at]);
    }
  }

  // All but one in thirty teachers are trained in what they do.
  void trainings() {
    for (const Teacher& teacher : rows<Teacher>()) {
      if (random_.one_in(30)) continue;
      for (const Method& method : rows<Method>()) {
        Training& row = add<Training>();
        row.code = "TR" + std::to_string(rows<Training>().size());
        row.teacher = teacher.id;
        row.method = method.id;
        row.date = "2025-09-01";
      }
    }
  }

  void opinions() {
    for (std::size_t i = 0; i < leaves_.size(); i += 10)
      for (const char* group : {"students", "doctors", "teachers"}) {
        Perception& row = add<Perception>();
        row.group = group;
        row.competency = leaves_[i].id;
        row.n = 40;
        row.mean = 2 + 0.25 * static_cast<double>(random_.below(9));
      }
    Instrument& instrument = add<Instrument>();
    instrument.code = instrument.title = "JSE";
    Administration& administration = add<Administration>();
    administration.code = "JSE-1";
    administration.instrument = instrument.id;
  }

  const Size size_;
  Random random_;
  VectorsOf<Entities>::type rows_;
  std::vector<Leaf> leaves_;
  std::unordered_map<Id<Competency>, Id<Competency>> parent_of_;
  std::vector<std::size_t> course_of_, course_of_assessment_;
};

}  // namespace

std::optional<Size> size_named(std::string_view name) {
  for (const Size& size : sizes)
    if (size.name == name) return size;
  return std::nullopt;
}

Tables generate(const Size& size, std::uint64_t seed) { return Generator(size, seed).make(); }

}  // namespace attune::bench

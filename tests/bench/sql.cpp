#include "tests/bench/sql.h"

#include "storage/connection.h"
#include "storage/statement.h"

namespace attune::bench {
namespace {

// What each activity reaches, by the definition in docs/DOMAIN.md.
constexpr const char* reach_sql = R"sql(
  reach(activity, hours, share, practises) AS (
    SELECT a.id, max(coalesce(a.hours, 0), 0),
      coalesce(a.reach, CASE WHEN a.course IS NULL THEN iif(coalesce(a.compulsory, 0), 1.0, 0.2)
                             WHEN coalesce(c.required, 1) THEN 1.0 ELSE coalesce(c.reach, 0.2) END),
      EXISTS (SELECT 1 FROM activity_methods AS m JOIN method ON method.id = m.item
              WHERE m.owner = a.id AND method.mode IN ('practice', 'reflection'))
    FROM activity AS a LEFT JOIN course AS c ON c.id = a.course))sql";

constexpr const char* definitions_sql = R"sql(,
  rank(code, rank) AS (VALUES ('', 0), ('I', 0), ('R', 1), ('M', 2)),
  aligned AS (
    SELECT l.competency AS id, max(l.course IS NOT NULL) AS declared, max(l.activity IS NOT NULL) AS taught,
      max(coalesce(r.share >= 0.8 - 1e-9, 0)) AS reached,
      max(coalesce(r.share >= 0.8 - 1e-9 AND r.practises, 0)) AS practised,
      max(l.assessment IS NOT NULL) AS assessed, max(coalesce(s.purpose = 'summative', 0)) AS summative,
      max(CASE WHEN r.share >= 0.8 - 1e-9 THEN coalesce(k.rank, 0) END) AS level
    FROM alignment AS l LEFT JOIN reach AS r ON r.activity = l.activity
      LEFT JOIN assessment AS s ON s.id = l.assessment LEFT JOIN rank AS k ON k.code = l.level
    GROUP BY l.competency),
  own AS MATERIALIZED (
    SELECT c.id, c.parent, coalesce(declared, 0) AS declared, coalesce(taught, 0) AS taught,
      coalesce(reached, 0) AS reached, coalesce(practised, 0) AS practised, coalesce(assessed, 0) AS assessed,
      coalesce(summative AND a.level >= k.rank, 0) AS fulfilled,
      NOT EXISTS (SELECT 1 FROM competency AS child WHERE child.parent = c.id) AS leaf
    FROM competency AS c LEFT JOIN aligned AS a ON a.id = c.id LEFT JOIN rank AS k ON k.code = c.target),
  below(top, leaf) AS (
    SELECT id, id FROM own WHERE leaf
    UNION ALL SELECT c.parent, b.leaf FROM below AS b JOIN competency AS c ON c.id = b.top
    WHERE c.parent IS NOT NULL))sql";

// Each definition over the leaves below, and what the competency's own alignments add to `any`.
constexpr const char* rolled_up_sql = R"sql(
SELECT t.id, f.role = 'own' AND f.status <> 'retired', t.leaf,
  min(o.declared), min(o.taught), min(o.reached), min(o.practised), min(o.assessed), min(o.fulfilled),
  max(max(o.declared), t.declared), max(max(o.taught), t.taught), max(max(o.reached), t.reached),
  max(max(o.practised), t.practised), max(max(o.assessed), t.assessed), max(max(o.fulfilled), t.fulfilled)
FROM below AS b JOIN own AS o ON o.id = b.leaf JOIN own AS t ON t.id = b.top
  JOIN competency AS c ON c.id = b.top JOIN framework AS f ON f.id = c.framework
GROUP BY b.top)sql";

constexpr const char* hours_sql = R"sql(,
  pair AS MATERIALIZED (
    SELECT l.activity, l.competency, c.framework, max(max(coalesce(l.weight, 1), 0)) AS weight
    FROM alignment AS l JOIN competency AS c ON c.id = l.competency
    WHERE l.activity IS NOT NULL GROUP BY l.activity, l.competency),
  whole AS (SELECT activity, framework, sum(weight) AS weight FROM pair GROUP BY activity, framework),
  taught AS MATERIALIZED (
    SELECT p.activity, p.competency, coalesce(r.hours * p.weight / nullif(w.weight, 0), 0) AS hours, r.share,
      r.hours AS contact
    FROM pair AS p JOIN whole AS w ON w.activity = p.activity AND w.framework = p.framework
      JOIN reach AS r ON r.activity = p.activity),
  below(top, id) AS (
    SELECT id, id FROM competency
    UNION ALL SELECT c.parent, b.id FROM below AS b JOIN competency AS c ON c.id = b.top WHERE c.parent IS NOT NULL),
  part AS (
    SELECT b.top, sum(t.hours) AS taught, sum(t.hours * t.share) AS effective
    FROM below AS b JOIN taught AS t ON t.competency = b.id GROUP BY b.top),
  met AS (SELECT DISTINCT b.top, t.activity, t.contact FROM below AS b JOIN taught AS t ON t.competency = b.id),
  contact AS (SELECT top, sum(contact) AS hours FROM met GROUP BY top)
SELECT part.top, part.taught, part.effective, contact.hours FROM part JOIN contact ON contact.top = part.top)sql";

}  // namespace

CoverageNumbers definitions_by_sql(const std::filesystem::path& file, const model::Curriculum& curriculum) {
  storage::Connection connection(file, storage::Access::read_only, file);
  storage::Statement rows(connection,
                          std::string("WITH RECURSIVE") + reach_sql + definitions_sql + rolled_up_sql);
  CoverageNumbers numbers;
  numbers.all.resize(curriculum.competencies().size());
  numbers.any.resize(curriculum.competencies().size());
  while (rows.step()) {
    const Index index = curriculum.competencies().index_of({rows.uuid(0)}).value();
    unsigned all = 0, any = 0;
    for (int by = 0; by < static_cast<int>(definition_count); ++by) {
      all |= (rows.integer(3 + by) != 0 ? 1u : 0u) << by;
      any |= (rows.integer(9 + by) != 0 ? 1u : 0u) << by;
      if (rows.integer(1) != 0 && rows.integer(2) != 0)
        numbers.covered_leaves[static_cast<std::size_t>(by)] += all >> by & 1;
    }
    numbers.all[index] = static_cast<std::uint8_t>(all);
    numbers.any[index] = static_cast<std::uint8_t>(any);
  }
  return numbers;
}

void hours_by_sql(const std::filesystem::path& file, const model::Curriculum& curriculum, CoverageNumbers& numbers) {
  storage::Connection connection(file, storage::Access::read_only, file);
  storage::Statement rows(connection, std::string("WITH RECURSIVE") + reach_sql + hours_sql);
  for (auto* hours : {&numbers.contact_hours, &numbers.taught_hours, &numbers.effective_hours})
    hours->assign(curriculum.competencies().size(), 0);
  while (rows.step()) {
    const Index index = curriculum.competencies().index_of({rows.uuid(0)}).value();
    numbers.taught_hours[index] = rows.real(1);
    numbers.effective_hours[index] = rows.real(2);
    numbers.contact_hours[index] = rows.real(3);
  }
}

}  // namespace attune::bench

#include "diagram/kinds/scores.h"

#include <algorithm>
#include <cmath>

#include "analysis/scores.h"
#include "base/number.h"
#include "diagram/parts/matrix.h"
#include "diagram/style.h"

namespace attune::diagram {

using analysis::Coverage;
using analysis::Measurement;
using analysis::ScoreSeries;
using model::Curriculum;

namespace {

class ScoresPicture : Picture {
  static constexpr double head_width = 300, behind_width = 170;
  static constexpr Size track_size{460, 40};
  // The mean stands in a pill; the scale leaves room for half of one at both ends.
  static constexpr double pill_width = 50, pill_height = 20, track_inset = pill_width / 2 + 6;

  // The points at the ends of a track.
  struct Range {
    double low = 0, high = 1;
  };

 public:
  ScoresPicture(const Curriculum& of, const Coverage& covered, const PictureOptions& wanted)
      : Picture(of, covered, wanted,
                N_("Scores: what each instrument measured of each cohort, and the change from the first to the last "
                   "time.")),
        series_(analysis::score_series(of)) {}

  Graph make() {
    if (series_.empty()) {
      only("no-scores", N_("Nothing has been measured yet"),
           N_("Add an instrument, when it was given to which cohort, and its scores. Then this picture shows what "
              "changed."));
      return finish();
    }
    note(
        N_("A bar reaches one standard deviation to both sides of the mean. The effect d is the change divided by the "
           "pooled "
           "standard deviation; a cohort that changes is no proof of what changed it."));
    fold();
    Matrix matrix;
    matrix.cell = track_size;
    matrix.row_gap = 4;
    matrix.head_width = head_width;
    matrix.behind_width = behind_width;
    matrix.columns.push_back(boxes.heading(say(N_("Mean")), track_size.width));
    matrix.behind_title = say(N_("Change"));
    for (const ScoreSeries& series : series_) matrix.groups.push_back(group_of(series));
    const PlacedMatrix placed = place_matrix(graph, boxes, std::move(matrix));
    std::size_t row = 0;
    for (const ScoreSeries& series : series_) row = measure(series, placed, row);
    legend(Role::level, N_("Mean"));
    legend(Role::bar, N_("One standard deviation to both sides"));
    legend(Role::feeds, N_("From one time to the next"));
    legend(Role::gap, N_("Gap: measured once, so that no change is known"));
    return finish();
  }

 private:
  // Subscales are left out where there are too many lines to be read.
  void fold() {
    std::size_t lines = 0;
    for (const ScoreSeries& series : series_) lines += series.measurements.size();
    if (lines <= options.most_rows) return;
    std::erase_if(series_, [&](const ScoreSeries& series) {
      return !series.subscale.empty() && std::ranges::any_of(series_, [&](const ScoreSeries& other) {
        return other.subscale.empty() && other.instrument == series.instrument && other.cohort == series.cohort;
      });
    });
    note({N_("{all} measurements are too many for one picture: subscales are left out where there is a score of the "
             "whole."),
          {{"all", count_text(lines)}}});
  }

  // Points with at most two decimals.
  static std::string points(double value) {
    const double rounded = std::round(value * 100) / 100;
    return base::to_text(rounded == 0 ? 0 : rounded);
  }
  static std::string with_sign(double value) {
    const std::string text = points(value);
    return value > 0 && text != "0" ? "+" + text : text.starts_with('-') ? "\xe2\x88\x92" + text.substr(1) : text;
  }

  std::string name_of(const ScoreSeries& series) const {
    const model::Instrument& instrument = curriculum.instruments()[series.instrument];
    std::string name = words.name_of(instrument);
    return series.subscale.empty()
               ? name
               : say({N_("{instrument}: {subscale}"), {{"instrument", name}, {"subscale", series.subscale}}});
  }

  MatrixGroup group_of(const ScoreSeries& series) {
    MatrixGroup group;
    for (std::size_t i = 0; i < series.measurements.size(); ++i) {
      MatrixRow row = row_of(series, series.measurements[i]);
      if (i + 1 == series.measurements.size()) row.behind = change_of(series);
      group.rows.push_back(std::move(row));
    }
    // What is measured stands above its first time.
    Node title = boxes.begin(Role::branch, "series", head_width);
    title.title = name_of(series);
    title.landmark = true;
    title.subjects.push_back(subject_of(curriculum.instruments()[series.instrument]));
    boxes.write(title, title.title, Font::strong, 3);
    if (!series.cohort.empty())
      boxes.tell(title, say({N_("cohort {cohort}"), {{"cohort", series.cohort}}}), Font::small, 1);
    Boxes::close(title);
    MatrixRow above;
    above.head = std::move(title);
    const Range range = range_of(series);
    const Size end{2 * track_inset, line_height(Font::small) + 4};
    above.cells.push_back({0, 0, boxes.cell(Role::heading, "low", end, points(range.low))});
    above.cells.push_back(
        {0, track_size.width - end.width, boxes.cell(Role::heading, "high", end, points(range.high))});
    group.rows.insert(group.rows.begin(), std::move(above));
    return group;
  }

  std::string when(const model::Administration& taken) const {
    std::vector<std::string> parts;
    if (const auto term = curriculum.term_number(taken.year, taken.term)) parts.push_back(words.term(*term));
    if (!taken.date.empty()) parts.push_back(taken.date);
    if (parts.empty()) parts.push_back(taken.code);
    return dotted(parts);
  }

  MatrixRow row_of(const ScoreSeries& series, const Measurement& measured) {
    const model::Administration& taken = curriculum.administrations()[measured.administration];
    MatrixRow row;
    row.head = boxes.begin(Role::first_classroom, "administration-" + taken.code, head_width);
    row.head.title = when(taken);
    row.head.subjects.push_back(subject_of(taken));
    boxes.write(row.head, row.head.title, Font::body, 1);
    boxes.tell(row.head,
               say({N_("students: {count}"), {{"count", base::to_text(static_cast<std::int64_t>(measured.n))}}}),
               Font::small, 1);
    Boxes::close(row.head);
    Node track =
        boxes.begin(series.measurements.size() > 1 ? Role::track : Role::gap, "scores-" + taken.code, track_size.width);
    track.title = dotted({name_of(series), row.head.title});
    track.subjects = row.head.subjects;
    track.description = measured.sd ? say({N_("mean {mean}, standard deviation {sd}"),
                                           {{"mean", points(measured.mean)}, {"sd", points(*measured.sd)}}})
                                    : say({N_("mean {mean}"), {{"mean", points(measured.mean)}}});
    track.size = track_size;
    row.cells.push_back({0, 0, std::move(track)});
    return row;
  }

  Node change_of(const ScoreSeries& series) {
    const auto change = series.change();
    Node node = boxes.begin(change ? Role::heading : Role::gap, "change", behind_width);
    node.title = name_of(series);
    if (!change) {
      boxes.tell(node, say(N_("Measured once")), Font::small, 1);
    } else {
      boxes.tell(node, with_sign(*change), Font::strong, 1);
      if (const auto effect = series.effect())
        boxes.tell(node, say({N_("effect d = {effect}"), {{"effect", with_sign(*effect)}}}), Font::small, 1);
    }
    Boxes::close(node);
    return node;
  }

  // The instrument's own range for the whole of it; what was measured, and a little more, where no range is known.
  Range range_of(const ScoreSeries& series) const {
    const model::Instrument& instrument = curriculum.instruments()[series.instrument];
    Range seen{series.measurements.front().mean, series.measurements.front().mean};
    for (const Measurement& measured : series.measurements) {
      seen.low = std::min(seen.low, measured.mean - measured.sd.value_or(0));
      seen.high = std::max(seen.high, measured.mean + measured.sd.value_or(0));
    }
    if (series.subscale.empty() && instrument.min && instrument.max && *instrument.min < *instrument.max)
      return {std::min(seen.low, *instrument.min), std::max(seen.high, *instrument.max)};
    const double room = std::max((seen.high - seen.low) * 0.25, std::abs(seen.high) * 0.05);
    return room > 0 ? Range{seen.low - room, seen.high + room} : Range{seen.low - 1, seen.high + 1};
  }

  // Means, deviations and the line through them; returns the row after them.
  std::size_t measure(const ScoreSeries& series, const PlacedMatrix& placed, std::size_t row) {
    const std::string number = count_text(row);
    ++row;  // its title
    const Range range = range_of(series);
    Stroke line{"change-" + number, Role::feeds, {}, name_of(series)};
    Rect tracks;
    for (const Measurement& measured : series.measurements) {
      const Node& track = graph.nodes[placed.cells[row++].front().second];
      if (tracks.width == 0) tracks = {track.at.x + track_inset, track.at.y, track.size.width - 2 * track_inset, 0};
      tracks.height = track.at.y + track.size.height - tracks.y;
      const double middle = track.at.y + track.size.height / 2;
      const auto x = [&](double value) { return tracks.x + tracks.width * share(range, value); };
      grid("axis-" + track.name, {tracks.x, middle}, {tracks.right(), middle});
      if (measured.sd && *measured.sd > 0)
        graph.marks.push_back({"deviation-" + track.name,
                               Role::bar,
                               {x(measured.mean - *measured.sd), middle - 4,
                                x(measured.mean + *measured.sd) - x(measured.mean - *measured.sd), 8},
                               {}});
      line.points.push_back({x(measured.mean), middle});
      graph.marks.push_back({"mean-" + track.name,
                             Role::level,
                             {x(measured.mean) - pill_width / 2, middle - pill_height / 2, pill_width, pill_height},
                             points(measured.mean)});
    }
    grid("low-" + number, {tracks.x, tracks.y}, {tracks.x, tracks.bottom()});
    grid("high-" + number, {tracks.right(), tracks.y}, {tracks.right(), tracks.bottom()});
    if (line.points.size() > 1) graph.strokes.push_back(std::move(line));
    return row;
  }

  static double share(const Range& range, double value) {
    return std::clamp((value - range.low) / (range.high - range.low), 0.0, 1.0);
  }

  void grid(const std::string& name, Point from, Point to) {
    graph.strokes.push_back({name, Role::grid, {from, to}, {}});
  }

  std::vector<ScoreSeries> series_;
};

}  // namespace

Graph scores_graph(const Curriculum& curriculum, const Coverage& covered, const PictureOptions& options) {
  return ScoresPicture(curriculum, covered, options).make();
}

}  // namespace attune::diagram

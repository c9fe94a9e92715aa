#pragma once
// Diagrams of test programmes.

#include <string>
#include <string_view>

#include "diagram/kinds/gaps/gaps.h"
#include "diagram/scene.h"

namespace attune::test {

// A programme in the little language of tests/support/curriculum.h.
diagram::Graph gaps_of(std::string_view programme, const diagram::PictureOptions& options = {});
diagram::Scene picture_of(std::string_view programme, const diagram::PictureOptions& options = {});

// A picture of this kind; options name what it is about by index, as test::course and the like give it.
diagram::Graph graph_of(std::string_view kind, const model::Curriculum& curriculum,
                        const diagram::PictureOptions& options = {});
diagram::Scene scene_of(std::string_view kind, const model::Curriculum& curriculum,
                        const diagram::PictureOptions& options = {});

diagram::Scene scene_of_graph(const diagram::Graph& graph);

// Six branches of four, with three stages, courses, a second classroom and every kind of gap.
std::string full_programme();
// The same with methods, prerequisites, strategies, trainings and a standard.
std::string rich_programme();

const diagram::Shape* shape_named(const diagram::Scene& scene, std::string_view id);
// How many shapes have the role.
std::size_t count_of(const diagram::Scene& scene, diagram::Role role);
// All words of a shape, with a space between lines.
std::string words_of(const diagram::Shape& shape);

}  // namespace attune::test

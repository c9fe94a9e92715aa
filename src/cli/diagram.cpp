// attune diagram FILE KIND -o OUT.(svg|pdf|png|dot) [--course CODE | --competency CODE | --standard KEY | --with B]
//                [--lines] [--theme T] [--language L]

#include <CLI/CLI.hpp>

#include "app/document.h"
#include "app/jobs/diagram.h"
#include "base/error.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/output.h"

namespace attune::cli {
namespace {

struct DiagramCommand {
  std::string file, output, theme = "light", format, later;
  bool lines = false;
  app::DiagramOptions draw;
};

app::PictureFormat picture_format(const DiagramCommand& options) {
  const std::string extension = std::filesystem::path(options.output).extension().string();
  const std::string name = base::ascii_lower(!options.format.empty() ? options.format
                                             : extension.empty()     ? std::string()
                                                                     : extension.substr(1));
  if (name == "svg") return app::PictureFormat::svg;
  if (name == "pdf") return app::PictureFormat::pdf;
  if (name == "png") return app::PictureFormat::png;
  if (name == "dot") return app::PictureFormat::dot;
  if (options.output == "-")
    throw base::Error(base::ErrorKind::usage, N_("say with --format which picture goes to standard output"));
  throw base::Error(base::ErrorKind::usage,
                    base::Message(N_("{file} is no name of a picture; end it in .svg, .pdf, .png or .dot"),
                                  {{"file", options.output}}));
}

// Every kind with what it shows and an example.
std::string kind_list(const base::Catalogue& words) {
  std::string text = words.translate(N_("Kinds:")) + "\n";
  for (const diagram::PictureKind& kind : diagram::picture_kinds()) {
    const std::string code(kind.code), asked = std::string(*kind.example ? " " : "") + kind.example;
    text += "  " + code + std::string(18 - std::min<std::size_t>(17, code.size()), ' ') + words.translate(kind.shows) +
            "\n" + std::string(20, ' ') + "attune diagram medicine.attune " + code + asked + " -o " + code + ".svg\n";
  }
  return text;
}

}  // namespace

void add_diagram(CLI::App& app, Action& chosen, const base::Catalogue& words) {
  const auto options = std::make_shared<DiagramCommand>();
  CLI::App* command = app.add_subcommand("diagram", N_("Draw the programme"));
  command->add_option("FILE", options->file, N_("The programme"))->required();
  command->add_option("KIND", options->draw.kind, N_("What to draw: one of the kinds below"))
      ->required();
  command->add_option("-o,--output", options->output, N_("The file to write: .svg, .pdf, .png or .dot"))->required();
  command->add_option("--format", options->format, N_("svg, pdf, png or dot, where the name does not tell"))
      ->check(CLI::IsMember({"svg", "pdf", "png", "dot"}));
  command->add_option("--course", options->draw.course, N_("The course that the picture is about"));
  command->add_option("--competency", options->draw.competency,
                      N_("The competency that the picture is about, or the branch that is shown of all"));
  command->add_option("--standard", options->draw.standard, N_("The standard that the picture is about"));
  command->add_option("--with", options->later, N_("The later version that FILE is compared with"));
  command->add_flag("--lines", options->lines, N_("Draw the lines that a kind leaves out otherwise"));
  command->add_option("--theme", options->theme, N_("light, dark or print"))
      ->check(CLI::IsMember({"light", "dark", "print"}))->capture_default_str();
  command->add_option("--language", options->draw.language, N_("en or zh_CN; otherwise the programme's main language"));
  command->footer(kind_list(words) + "\n" +
                  words.translate(N_("Example: attune diagram medicine.attune gaps -o gaps.svg --theme print")));
  command->callback([options, &chosen] {
    chosen = [options](const Console& console) {
      const app::PictureFormat format = picture_format(*options);
      options->draw.theme = options->theme == "dark"    ? diagram::Theme::dark
                            : options->theme == "print" ? diagram::Theme::print
                                                        : diagram::Theme::light;
      options->draw.lines = options->lines ? diagram::Lines::drawn : diagram::Lines::on_demand;
      if (!options->later.empty())
        options->draw.other = app::Document::open(options->later, app::OpenMode::read_only)->snapshot();
      const auto document = app::Document::open(options->file, app::OpenMode::read_only);
      write_output(options->output,
                   app::diagram_job(*document->snapshot(), options->draw, format, console.progress.stop_token()));
      return Exit::done;
    };
  });
}

}  // namespace attune::cli

import com.sass_lang.embedded_protocol.OutputStyle
import de.larsgrefer.sass.embedded.SassCompilerFactory

// Compiles concordat.scss to target/style/concordat.css; what Sass complains of there fails the build.
def target = new File(project.build.directory)
SassCompilerFactory.bundled().withCloseable { sass ->
    sass.outputStyle = OutputStyle.COMPRESSED
    sass.loadPaths = [new File(target, 'scss')]
    sass.quietDeps = true
    sass.addSilenceDeprecation('import') // govuk-frontend 5 can be imported, but not used.
    def css = sass.compileFile(new File(project.basedir, 'src/main/scss/concordat.scss')).css
    new File(target, 'style').mkdirs()
    new File(target, 'style/concordat.css').setText(css, 'UTF-8')
}
